package com.marketingby.leads.compliance;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Texas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides from address, position and telephone whether a business is in Texas; an address outranks a position. */
public final class TexasGate {
    /** A geocoder puts rural addresses at the centre of their ZIP, which may lie this far over the line. */
    private static final Distance ADDRESS_OUTRANKS_POSITION = new Distance(25_000);
    private static final Set<String> TEXAS = Set.of("tx", "texas", "tex");
    private static final Set<String> NO_STATE = Set.of("", "us", "usa", "unitedstates", "unitedstatesofamerica");
    private static final Set<String> TOLL_FREE = Set.of("800", "833", "844", "855", "866", "877", "888");

    private enum Sign {
        TEXAS,
        ELSEWHERE,
        BORDER,
        NONE
    }

    /** Judges what is known of a business; each argument may be missing, the telephone is in E.164. */
    public TexasVerdict judge(@Nullable String state, @Nullable String zip, @Nullable Position position,
            @Nullable String phoneE164) {
        var reasons = new ArrayList<String>();
        var address = List.of(state(state, reasons), zip(zip, reasons));
        var point = position(position, decided(address), reasons);
        phone(phoneE164, reasons);
        return new TexasVerdict(combine(List.of(address.get(0), address.get(1), point)), reasons);
    }

    private static Residence combine(List<Sign> signs) {
        if (signs.contains(Sign.TEXAS)) {
            return signs.contains(Sign.ELSEWHERE) ? Residence.CONFLICT : Residence.IN_TEXAS;
        }
        if (signs.contains(Sign.ELSEWHERE)) {
            return Residence.OUTSIDE;
        }
        return signs.contains(Sign.BORDER) ? Residence.BORDER : Residence.UNKNOWN;
    }

    /** The side that the address is on without contradiction, or none. */
    private static Sign decided(List<Sign> address) {
        if (address.contains(Sign.TEXAS) == address.contains(Sign.ELSEWHERE)) {
            return Sign.NONE;
        }
        return address.contains(Sign.TEXAS) ? Sign.TEXAS : Sign.ELSEWHERE;
    }

    private static Sign state(@Nullable String state, List<String> reasons) {
        var letters = state == null ? "" : state.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (NO_STATE.contains(letters)) {
            return Sign.NONE;
        }
        var texas = TEXAS.contains(letters);
        reasons.add(texas ? "the address names Texas" : "the address names " + state + ", not Texas");
        return texas ? Sign.TEXAS : Sign.ELSEWHERE;
    }

    private static Sign zip(@Nullable String zip, List<String> reasons) {
        if (zip == null || zip.isBlank()) {
            return Sign.NONE;
        }
        return switch (Texas.zip(zip)) {
            case IN -> sign(Sign.TEXAS, "ZIP " + zip + " is in Texas", reasons);
            case OUT -> sign(Sign.ELSEWHERE, "ZIP " + zip + " is not in Texas", reasons);
            case CROSSING -> sign(Sign.BORDER, "ZIP " + zip + " crosses the state line", reasons);
            case UNKNOWN -> sign(Sign.NONE, "ZIP " + zip + " is not assigned", reasons);
        };
    }

    private static Sign position(@Nullable Position position, Sign address, List<String> reasons) {
        if (position == null) {
            return Sign.NONE;
        }
        return switch (Texas.side(position)) {
            case INSIDE -> against(position, Sign.TEXAS, "the position is in Texas", address, reasons);
            case OUTSIDE -> against(position, Sign.ELSEWHERE, "the position is outside Texas", address, reasons);
            case NEAR_BORDER ->
                sign(Sign.BORDER, "the position is within 1 km of the state line", reasons);
        };
    }

    /** A position that is not far over the line yields to an address that is clear. */
    private static Sign against(Position position, Sign side, String reason, Sign address,
            List<String> reasons) {
        if (address != Sign.NONE && address != side
                && Texas.metresFromBorder(position) <= ADDRESS_OUTRANKS_POSITION.metres()) {
            return sign(Sign.NONE, reason + " but near the line: the address outranks it", reasons);
        }
        return sign(side, reason, reasons);
    }

    private static void phone(@Nullable String phone, List<String> reasons) {
        if (phone == null || !phone.matches("\\+1\\d{10}")) {
            return;
        }
        var code = phone.substring(2, 5);
        if (TOLL_FREE.contains(code)) {
            reasons.add("note: the telephone is toll-free");
        } else if (Texas.areaCode(code)) {
            reasons.add("note: area code " + code + " is a Texas one");
        } else {
            reasons.add("note: area code " + code + " is not a Texas one");
        }
    }

    private static Sign sign(Sign sign, String reason, List<String> reasons) {
        reasons.add(reason);
        return sign;
    }
}

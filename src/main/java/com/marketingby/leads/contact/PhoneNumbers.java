package com.marketingby.leads.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Brings telephone numbers to E.164 and refuses what cannot be one. */
final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** In service in Houston since January 2025, and unknown to libphonenumber 9.0.43. */
    private static final Set<String> NEW_AREA_CODES = Set.of("621");
    private static final Set<String> TOLL_FREE = Set.of("800", "888", "877", "866", "855", "844", "833", "822");
    /** Hotlines and agencies that health-care sites have to name: suicide, poison, violence, assault, addiction, civil rights, boards. */
    private static final Set<String> PUBLIC = Set.of("+18002738255", "+18002221222", "+18007997233", "+18006564673",
            "+18006624357", "+18003681019", "+18005377697", "+18002019353", "+18008213205", "+18884264435",
            "+18557647661", "+18004224453", "+18774862048", "+18006334227",
            "+18776966775");
    private static final int MOST_REMEMBERED = 2_000;
    private static final Map<String, Boolean> ASSIGNED = new ConcurrentHashMap<>();
    private static final String KEYPAD = "22233344455566677778889999";

    private PhoneNumbers() {}

    /** The number in E.164, vanity letters dialled, or null when it is none or belongs to a public hotline. */
    static @Nullable String of(String written) {
        var dialled = dialled(written);
        if (dialled.length() == 11 && dialled.startsWith("1")) {
            dialled = dialled.substring(1);
        } else if (written.strip().startsWith("+")) {
            var abroad = foreign(written.strip());
            if (abroad != null || dialled.length() != 10) {
                return abroad;
            }
        }
        if (dialled.length() != 10 || !hasShape(dialled)) {
            return null;
        }
        var number = "+1" + dialled;
        return PUBLIC.contains(number) || !isAssigned(number) ? null : number;
    }

    static boolean isTollFree(String number) {
        return number.length() == 12 && TOLL_FREE.contains(number.substring(2, 5));
    }

    /** Fictitious numbers of examples and films: 555 with anything but the block 0100 to 0199 kept for them. */
    static boolean isLikelyPlaceholder(String number) {
        return number.startsWith("555", 5) && !number.startsWith("01", 8);
    }

    private static String dialled(String written) {
        var digits = new StringBuilder();
        for (var i = 0; i < Math.min(written.length(), 40); i++) {
            var c = Character.toUpperCase(written.charAt(i));
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                if (digits.length() < 3) {
                    return "";
                }
                digits.append(KEYPAD.charAt(c - 'A'));
            }
        }
        return digits.toString();
    }

    private static boolean hasShape(String ten) {
        return ten.charAt(0) >= '2' && ten.charAt(3) >= '2' && !ten.startsWith("11", 1) && !ten.startsWith("11", 4)
                && !ten.startsWith("5555", 3) && ten.chars().distinct().count() > 2
                && !ten.equals("2345678901");
    }

    /** A site gives the same few numbers again and again, and looking one up takes long. */
    private static boolean isAssigned(String number) {
        if (ASSIGNED.size() >= MOST_REMEMBERED) {
            ASSIGNED.clear();
        }
        return ASSIGNED.computeIfAbsent(number, PhoneNumbers::isAssignedNow);
    }

    private static boolean isAssignedNow(String number) {
        if (NEW_AREA_CODES.contains(number.substring(2, 5))) {
            return true;
        }
        try {
            var parsed = NUMBERS.parse(number, "US");
            return NUMBERS.isPossibleNumber(parsed) && NUMBERS.isValidNumber(parsed);
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static @Nullable String foreign(String written) {
        try {
            var parsed = NUMBERS.parse(written, "US");
            return NUMBERS.isValidNumber(parsed) ? NUMBERS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException _) {
            return null;
        }
    }
}

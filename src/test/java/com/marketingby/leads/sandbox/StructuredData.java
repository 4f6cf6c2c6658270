package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The machine-readable part of a clinic's pages. */
final class StructuredData {
    private StructuredData() {}

    static String head(Profile clinic, Position position, Quirk quirk, Style style) {
        return switch (quirk) {
            case BROKEN_JSON_LD -> filled("broken.jsonld", clinic);
            case MICRODATA_ONLY, EMAIL_ON_CONTACT_PAGE, EMAIL_IN_WORDS, EMAIL_ENCODED, EMAIL_IN_ENTITIES, MAILTO_FORM ->
                "";
            default -> style == Style.MODERN ? Resource.filled("pages/clinic.jsonld", slots(clinic, position)) : "";
        };
    }

    static String inBody(Profile clinic, Quirk quirk) {
        return filled(quirk == Quirk.MICRODATA_ONLY ? "microdata.html" : "visible.html", clinic);
    }

    private static Map<String, String> slots(Profile clinic, Position position) {
        var slots = slots(clinic);
        slots.put("latitude", String.format(Locale.ROOT, "%.5f", position.latitude()));
        slots.put("longitude", String.format(Locale.ROOT, "%.5f", position.longitude()));
        return slots;
    }

    private static String filled(String name, Profile clinic) {
        return Resource.filled("pages/" + name, slots(clinic));
    }

    private static Map<String, String> slots(Profile clinic) {
        var slots = new HashMap<>(clinic.slots());
        slots.put("type", type(clinic.category()));
        slots.put("address", clinic.email());
        return slots;
    }

    private static String type(Category category) {
        return switch (category) {
            case DENTIST -> "Dentist";
            case DOCTOR, PEDIATRICIAN -> "Physician";
            case VETERINARIAN -> "VeterinaryCare";
            case CHIROPRACTOR, PHYSIOTHERAPIST, MED_SPA -> "MedicalBusiness";
        };
    }
}

package com.marketingby.leads.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a linked page is probably about, the most wanted first, told by the words of the link and of its path in English and Spanish. */
enum Topic {
    CONTACT("contact|contacts|contactus|contact-us|contacto|contactos|contactenos|contáctenos|contactanos|contáctanos|reach us|get in touch|find us|visit us|encuentranos|encuéntranos"),
    NOTICE(
            "npp|hipaa|notice of privacy|notice-of-privacy|privacy practices|privacy-practices|prácticas de privacidad|practicas de privacidad|practicas-de-privacidad"),
    PRIVACY(
            "privacy|privacidad"),
    ABOUT(
            "about|aboutus|about-us|who we are|our story|our practice|our clinic|our company|history|acerca|nosotros|sobre nosotros|quienes somos|quiénes somos|conocenos|conócenos|nuestra clinica|nuestra clínica"),
    LOCATIONS(
            "location|locations|office|offices|our office|our offices|hours|directions|find a clinic|clinics|ubicacion|ubicación|ubicaciones|sucursales|oficinas|horario|horarios"),
    TEAM(
            "team|our team|staff|our staff|doctor|doctors|our doctors|provider|providers|physician|physicians|dentist|dentists|our dentists|meet|meet us|meet the team|meet the doctor|equipo|nuestro equipo|doctores|médicos|medicos|personal"),
    RIGHTS(
            "rights|complaint|complaints|medical records|records|record request|compliance|notice|notices|disclosure|disclosures|good faith|no surprises|price transparency|derechos|aviso|avisos|quejas"),
    FORMS(
            "forms|patient forms|new patient|new patients|patient information|patient info|patient resources|formularios|pacientes nuevos|nuevos pacientes"),
    INSURANCE(
            "insurance|insurances|insurance information|billing|payment|financial|financing|seguro|seguros|pagos"),
    LEGAL(
            "legal|terms|terms of use|terms of service|terms and conditions|disclaimer|policies|términos|terminos|condiciones"),
    ACCESSIBILITY(
            "accessibility|accesibilidad|non-discrimination|nondiscrimination|discrimination|language assistance");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words.replace(" ", "[\\s_-]+").replace("-", "[\\s_-]?") + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isNamedIn(CharSequence text) {
        return words.matcher(text).find();
    }

    /** The most wanted topic that the text names. */
    static Optional<Topic> of(CharSequence text) {
        return Arrays.stream(values()).filter(topic -> topic.isNamedIn(text)).findFirst();
    }
}

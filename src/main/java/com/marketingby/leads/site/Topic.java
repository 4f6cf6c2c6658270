package com.marketingby.leads.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a linked page is probably about, the most wanted first, told by the words of the link and of its path in English and Spanish. */
enum Topic {
    CONTACT("contact|contacts|contactus|contactpage|contact us|contacto|contactos|contactenos|contáctenos|contactanos|contáctanos|reach us|get in touch|find us|visit us|encuentranos|encuéntranos"),
    NOTICE(
            "npp|hipaa|notice of privacy|notice of privacy|privacy practices|privacy practices|prácticas de privacidad|practicas de privacidad|practicas de privacidad"),
    PRIVACY(
            "privacy|privacidad"),
    ABOUT(
            "about|aboutus|about us|who we are|our story|our practice|our clinic|our company|history|acerca|nosotros|sobre nosotros|quienes somos|quiénes somos|conocenos|conócenos|nuestra clinica|nuestra clínica"),
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
            "accessibility|accesibilidad|non discrimination|nondiscrimination|discrimination|language assistance");

    private static final int LONGEST_PHRASE = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<String> BEGINNINGS = Arrays.stream(values())
            .flatMap(topic -> Arrays.stream(topic.phrases.split("\\|", -1))).map(phrase -> phrase.split(" ", 2)[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Topic> BY_PHRASE = Arrays.stream(values())
            .flatMap(topic -> Arrays.stream(topic.phrases.split("\\|", -1)).map(phrase -> Map.entry(phrase, topic)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Topic::moreWanted));

    private final String phrases;

    Topic(String phrases) {
        this.phrases = phrases;
    }

    /** The most wanted topic that the text names. */
    static Optional<Topic> of(CharSequence text) {
        return namedIn(text).stream().findFirst();
    }

    boolean isNamedIn(CharSequence text) {
        return namedIn(text).contains(this);
    }

    private static Set<Topic> namedIn(CharSequence text) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        List<String> words = BETWEEN_WORDS.splitAsStream(text).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        for (int start = 0; start < words.size(); start++) {
            if (BEGINNINGS.contains(words.get(start))) {
                addBeginning(words.subList(start, Math.min(words.size(), start + LONGEST_PHRASE)), named);
            }
        }
        return named;
    }

    private static void addBeginning(List<String> words, Set<Topic> named) {
        for (int end = 1; end <= words.size(); end++) {
            Topic topic = BY_PHRASE.get(String.join(" ", words.subList(0, end)));
            if (topic != null) {
                named.add(topic);
            }
        }
    }

    private static Topic moreWanted(Topic one, Topic other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

package com.marketingby.leads.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final Map<String, Topic> BY_PHRASE = Arrays.stream(values())
            .flatMap(topic -> Arrays.stream(topic.phrases.split("\\|", -1)).map(phrase -> Map.entry(phrase, topic)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Topic::moreWanted));

    private final String phrases;

    Topic(String phrases) {
        this.phrases = phrases;
    }

    /** The most wanted topic that the text names. */
    static Optional<Topic> of(CharSequence text) {
        return namedIn(text).min(Comparator.naturalOrder());
    }

    boolean isNamedIn(CharSequence text) {
        return namedIn(text).anyMatch(this::equals);
    }

    private static Stream<Topic> namedIn(CharSequence text) {
        List<String> words = BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return IntStream.range(0, words.size()).boxed()
                .flatMap(start -> IntStream.rangeClosed(start + 1, Math.min(words.size(), start + LONGEST_PHRASE))
                        .mapToObj(end -> String.join(" ", words.subList(start, end))))
                .map(BY_PHRASE::get).filter(Objects::nonNull);
    }

    private static Topic moreWanted(Topic one, Topic other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one page shows: facts for the rules and short quotes, never its text. Only this package looks inside. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PageEvidence(String url, String sha256, boolean home, int characters, String language,
        List<LinkSeen> links, List<FormSeen> forms, List<Tag> tags, Map<AxeRule, Count> axe, List<Mark> marks,
        List<Practitioner> doctors,
        List<String> types) {

    public PageEvidence(String url, @Nullable String sha256, boolean home, int characters, @Nullable String language,
            @Nullable List<LinkSeen> links, @Nullable List<FormSeen> forms, @Nullable List<Tag> tags,
            @Nullable Map<AxeRule, Count> axe, @Nullable List<Mark> marks, @Nullable List<Practitioner> doctors,
            @Nullable List<String> types) {
        this.url = url;
        this.sha256 = sha256 == null ? "" : sha256;
        this.home = home;
        this.characters = characters;
        this.language = language == null ? "" : language;
        this.links = links == null ? List.of() : List.copyOf(links);
        this.forms = forms == null ? List.of() : List.copyOf(forms);
        this.tags = tags == null ? List.of() : List.copyOf(tags);
        this.axe = axe == null ? Map.of() : Map.copyOf(axe);
        this.marks = marks == null ? List.of() : List.copyOf(marks);
        this.doctors = doctors == null ? List.of() : List.copyOf(doctors);
        this.types = types == null ? List.of() : List.copyOf(types);
    }

    boolean has(Topic topic) {
        return marks.stream().anyMatch(mark -> mark.topic() == topic);
    }

    boolean english() {
        return language.equals("en");
    }
}

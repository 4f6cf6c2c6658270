package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a rule made of the evidence, with what was seen and where. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({@JsonSubTypes.Type(value = Outcome.Pass.class, name = "pass"),
        @JsonSubTypes.Type(value = Outcome.Partial.class, name = "partial"),
        @JsonSubTypes.Type(value = Outcome.Fail.class, name = "fail"),
        @JsonSubTypes.Type(value = Outcome.Unknown.class, name = "unknown"),
        @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "na")})
public sealed interface Outcome {
    /** What was seen, in one phrase. */
    String seen();

    /** The pages where it was seen. */
    List<Sighting> where();

    /** What the rule looks for is there. */
    record Pass(String seen, List<Sighting> where) implements Outcome {
        public Pass {
            seen = Wording.clean(seen);
            where = List.copyOf(where);
        }
    }

    /** Part of what the rule looks for is there. */
    record Partial(String seen, List<Sighting> where) implements Outcome {
        public Partial {
            seen = Wording.clean(seen);
            where = List.copyOf(where);
        }
    }

    /** Something to mend was seen, or nothing was found after an adequate read. */
    record Fail(String seen, List<Sighting> where) implements Outcome {
        public Fail {
            seen = Wording.clean(seen);
            where = List.copyOf(where);
        }
    }

    /** It could not be established. */
    record Unknown(String seen, List<Sighting> where) implements Outcome {
        public Unknown {
            seen = Wording.clean(seen);
            where = List.copyOf(where);
        }
    }

    /** The rule does not concern this business. */
    record NotApplicable(String seen, List<Sighting> where) implements Outcome {
        public NotApplicable {
            seen = Wording.clean(seen);
            where = List.copyOf(where);
        }
    }

    /** The word of the outcome as reports print it. */
    default String word() {
        return switch (this) {
            case Pass _ -> "PASS";
            case Partial _ -> "PARTIAL";
            case Fail _ -> "FAIL";
            case Unknown _ -> "UNKNOWN";
            case NotApplicable _ -> "NA";
        };
    }

    static Outcome pass(String seen, Sighting... where) {
        return new Pass(seen, List.of(where));
    }

    static Outcome partial(String seen, Sighting... where) {
        return new Partial(seen, List.of(where));
    }

    static Outcome fail(String seen, Sighting... where) {
        return new Fail(seen, List.of(where));
    }

    static Outcome unknown(String seen, Sighting... where) {
        return new Unknown(seen, List.of(where));
    }

    static Outcome notApplicable(String why) {
        return new NotApplicable(why, List.of());
    }
}

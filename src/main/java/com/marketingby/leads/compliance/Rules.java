package com.marketingby.leads.compliance;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue: its version and all its rules, by group. A changed rule, weight or text needs a new version. */
final class Rules {
    static final String VERSION = "TXC-2026.11";

    static final List<Rule> ALL = Stream.of(Group.values()).map(Rules::of).flatMap(List::stream).toList();

    private Rules() {}

    static List<Rule> of(Group group) {
        return switch (group) {
            case PRIVACY -> PrivacyRules.ALL;
            case ADVERTISING -> AdvertisingRules.ALL;
            case ACCESSIBILITY -> AccessibilityRules.ALL;
            case NOTICES -> NoticeRules.ALL;
        };
    }
}

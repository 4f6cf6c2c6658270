package com.marketingby.leads.report;

import java.util.List;
import java.util.regex.Pattern;

/** The rules that a lead's {@code compliance_issues} name as not met, or as partly met. */
record Gaps(List<String> failed, List<String> partly) {
    private static final Pattern LINE = Pattern.compile("(?m)^(FAIL|PARTIAL) ([A-Z0-9-]+) w[1-9]");

    static Gaps in(String issues) {
        return new Gaps(rules(issues, "FAIL"), rules(issues, "PARTIAL"));
    }

    private static List<String> rules(String issues, String outcome) {
        return LINE.matcher(issues).results().filter(line -> line.group(1).equals(outcome)).map(line -> line.group(2))
                .distinct().toList();
    }
}

package com.marketingby.leads.sandbox;

/** The ways to write an American telephone number such as {@code +12145550123}. */
final class Phone {
    private Phone() {}

    static String national(String phone) {
        return "(%s) %s-%s".formatted(phone.substring(2, 5), phone.substring(5, 8), phone.substring(8));
    }

    static String international(String phone) {
        return "+1 %s-%s-%s".formatted(phone.substring(2, 5), phone.substring(5, 8), phone.substring(8));
    }

    /** Another number of the same hundred. */
    static String fax(String phone) {
        return "(%s) 555-0%d".formatted(phone.substring(2, 5), 100 + (Integer.parseInt(phone.substring(9)) + 50) % 100);
    }
}

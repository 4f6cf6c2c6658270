package com.marketingby.leads.cli;

/** The program. */
public final class LeadScraper {
    private LeadScraper() {}

    public static void main(String[] arguments) {
        System.out.println("lead-scraper");
    }
}

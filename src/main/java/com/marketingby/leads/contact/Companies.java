package com.marketingby.leads.contact;

import java.util.List;

/** Weighs all the names that a site gives itself against each other. */
final class Companies {
    private Companies() {}

    static List<Ranking.Entry<String>> of(List<PageView> pages, List<Found<PostalAddress>> addresses,
            List<Found<String>> emails) {
        var candidates = new CompanyCandidates();
        for (var page : pages) {
            HeadNames.read(page, candidates);
            BodyNames.marked(page, candidates);
        }
        for (var address : addresses) {
            var name = Envelope.of(address);
            if (name != null) {
                name.parts().forEach(part -> candidates.add(part, name.page(), name.method(), name.line(),
                        name.points()));
            }
        }
        var own = OwnNames.of(pages, emails);
        var places = Places.of(pages, addresses);
        FirstWords.weigh(candidates, pages);
        NameAgreement.withoutPlaces(candidates, places);
        if (candidates.areUncertain()) {
            pages.forEach(page -> BodyNames.headings(page, candidates));
            new Mentions(pages, candidates).read(own);
        }
        own.speakFor(candidates, places);
        new NameAgreement(candidates, places).weigh(pages);
        return candidates.ordered();
    }
}

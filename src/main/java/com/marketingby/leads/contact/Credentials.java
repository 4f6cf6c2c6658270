package com.marketingby.leads.contact;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The degrees and licences that stand behind the names of those who treat people and animals in the United States. Each stop may be left out. */
final class Credentials {
    private static final List<String> DOCTORATES = List.of("M.D", "D.O", "M.B.B.S", "D.D.S", "D.M.D", "D.P.M", "D.C",
            "O.D", "D.V.M", "V.M.D",
            "N.M.D", "Ph.D", "PHD", "Psy.D", "Ed.D", "D.N.P", "D.P.T", "O.T.D", "D.S.W", "SLPD", "Au.D", "Pharm.D",
            "D.A.C.M", "D.A.O.M",
            "D.O.M", "J.D");
    private static final List<String> COUNSELORS_AND_SOCIAL_WORKERS = List.of("LPC", "LPC-S", "LPC-A", "LPC-Associate",
            "LPCC", "LPCC-S", "LPCA",
            "LCPC", "LCMHC", "LCMHCA", "LCMHCS", "LMHC", "LMHCA", "LIMHP", "LIMHC", "LMFT", "LMFT-A", "LMFT-S", "LMFTA",
            "LCMFT", "LMSW", "LMSW-C",
            "LCSW", "LCSW-S", "LCSW-C", "LCSW-R", "LCSWA", "LICSW", "LISW", "LISW-S", "LISW-CP", "LSCSW", "LGSW",
            "LBSW", "LSW", "LCDC", "LADC",
            "LCADC", "CADC", "LSSP", "MSW", "M.Ed", "NCC", "ATR-BC", "MT-BC", "BCBA", "BCBA-D", "BCaBA");
    private static final List<String> NURSES_AND_ASSISTANTS = List.of("RN", "R.N", "BSN", "MSN", "NP", "NP-C", "APRN",
            "ARNP", "CRNP", "APNP", "FNP",
            "FNP-C", "FNP-BC", "PMHNP", "PMHNP-BC", "AGNP-C", "AGPCNP-BC", "AGACNP-BC", "ACNP-BC", "PNP", "CPNP",
            "CPNP-PC", "WHNP", "WHNP-BC", "CNM",
            "CRNA", "LVN", "LPN", "PA-C", "RPA-C");
    private static final List<String> THERAPISTS = List.of("DPT", "MPT", "OTR", "OTR/L", "COTA", "COTA/L", "CCC-SLP",
            "SLP", "SLP-CCC", "CCC-A",
            "LMT", "L.Ac", "LAC", "RDN", "LDN", "IBCLC", "RDH", "RPh");
    private static final List<String> FELLOWS_AND_DIPLOMATES = List.of("FACS", "FACOG", "FACOOG", "FAAFP", "FAAP",
            "FACC", "FACP", "FACG", "FACEP",
            "FACFAS", "FACFOAS", "FAAD", "FAAO", "FAAOS", "FAAPMR", "FCCP", "FSCAI", "FAGD", "MAGD", "FICOI", "FICD",
            "FACD", "FASPS", "DABR",
            "DABCO", "DACBSP", "CCSP", "DACVS", "DACVIM", "DABVP");
    private static final List<String> OTHERS = List.of("Esq");
    private static final List<String> ALL = Stream
            .of(DOCTORATES, COUNSELORS_AND_SOCIAL_WORKERS, NURSES_AND_ASSISTANTS, THERAPISTS,
                    FELLOWS_AND_DIPLOMATES, OTHERS)
            .flatMap(List::stream).toList();
    private static final Set<String> KEYS = ALL.stream().map(Text::key).collect(Collectors.toUnmodifiableSet());

    /** Any of them, the longer ones first, and without the stop that may follow. */
    static final String ANY = anyOf(ALL);
    private static final List<String> ALL_BEHIND_A_NAME = Stream.concat(ALL.stream(), Stream.of("PT", "RD", "MPH"))
            .toList();
    /** The same, and those that are credentials only behind somebody's name. */
    static final String BEHIND_A_NAME = anyOf(ALL_BEHIND_A_NAME);
    private static final int ASCII = 128;
    private static final BitSet BEGINNINGS = beginnings();

    private Credentials() {}

    /** Whether the words are one of them, however they are written. */
    static boolean include(String words) {
        return KEYS.contains(Text.key(words));
    }

    /** Whether one of those behind a name could begin with the two characters at the position; all begin with a capital, and most words do not. */
    static boolean mayBeginAt(String text, int at) {
        var first = text.charAt(at);
        return first >= 'A' && first <= 'Z' && at + 1 < text.length() && text.charAt(at + 1) < ASCII
                && BEGINNINGS.get(beginning(text, at));
    }

    private static String anyOf(List<String> credentials) {
        return credentials.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(credential -> credential.replace(".", "\\.?")).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static BitSet beginnings() {
        var beginnings = new BitSet();
        for (var credential : ALL_BEHIND_A_NAME) {
            beginnings.set(beginning(credential, 0));
            beginnings.set(beginning(credential.replace(".", ""), 0));
        }
        return beginnings;
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) * ASCII + text.charAt(at + 1);
    }
}

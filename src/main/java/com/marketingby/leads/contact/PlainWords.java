package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell a page, a trade or a reader something, so that a name made of nothing else is hardly a company's. */
final class PlainWords {
    private static final Set<String> PAGE = words("""
            contact us about our home page welcome to privacy notice policy policies practices of and terms conditions
            use service services office offices location locations hours hour appointment appointments request schedule
            book online new patient patients form forms info information team staff doctor doctors meet the map
            directions get in touch find visit call now today your an a for financial insurance faq faqs blog news
            testimonials reviews gallery accessibility statement disclaimer sitemap careers career employment jobs main
            menu address phone email inicio aviso de privacidad nosotros contacto servicios acerca official site website
            web facebook instagram twitter youtube linkedin yelp tiktok pinterest link links icon image banner follow
            like share close open submit send message skip content toggle navigation search login cart read more learn
            back top close view all rights reserved copyright footer header mobile desktop powered by logo bottom black
            white follow join subscribe newsletter sign up log subpage slide photo picture quote free click here
            resources estimate estimates consultation consultations payment payments portal referral referrals""");
    private static final Set<String> TRADE = words("""
            dental family cosmetic general urgent care primary pediatric clinic medical health healthcare wellness
            physical therapy spa med medspa veterinary animal hospital best near me trusted local emergency preventive
            quality affordable gentle top rated services service and the in for of your a an with surgery oral medicine
            practice office professional experienced texas tx pain relief skin foot ankle feet heel knee hip back neck
            spine shoulder hand hands joint sports injury injuries laser hearing aid aids speech occupational mental
            behavioral home homes senior seniors elder elderly adult adults children childrens kids women womens men mens
            assisted living memory residential personal nursing hospice employment job jobs opportunities careers
            treatment treatments procedures procedure repair repairs installation replacement maintenance cleaning
            residential commercial industrial licensed insured certified board plumbing plumber electric electrical
            heating cooling air conditioning hvac ac roofing roof garage door doors gate gates opener landscaping lawn
            landscape tree drain sewer water heater pest control law legal criminal defense injury divorce tax
            accounting bookkeeping cpa child childcare daycare preschool pet pets dog cat vaccination wisdom teeth tooth
            root canal canals crowns crown bridges bridge veneers veneer dentures denture fillings filling extractions
            extraction exams exam cleanings whitening implants implant invisalign braces sedation couples individual
            group counseling massage deep tissue prenatal swedish chiropractic dentistry orthodontics podiatry
            dermatology audiology acupuncture pharmacy pediatrics optometry eye eyes vision specialty premier leading
            expert experts specialist specialists advanced comprehensive full complete modern same day hour hours
            discounts specials offers coupons deals financing since nyc experience owned fire suppression protection diabetic wound sprains fractures ingrown toenails orthotics custom nail fungus help support solutions
            company companies contractor contractors businesses business premium reliable friendly owned fast neuropathy
            virtual online telehealth bilingual ceramic coating detailing auto yoga pilates heart cardiac vein vascular
            drug weight loss aesthetics plastic reconstructive botox facials facial hair nails pedicure manicure waxing
            sign signs printing graphics church catholic christian worship free community center centers""");
    /** Those who practise a trade: "Katy Dentist" tells who is meant, but is seldom a name. */
    private static final Set<String> TRADERS = words("""
            dentist dentists chiropractor chiropractors pediatrician pediatricians therapist therapists veterinarian
            veterinarians vet vets orthodontist orthodontists optometrist optometrists physician physicians doctor
            doctors counselor counselors psychologist psychologists psychiatrist psychiatrists dermatologist
            dermatologists podiatrist podiatrists acupuncturist surgeon surgeons lawyer lawyers attorney attorneys
            plumber plumbers electrician electricians roofer roofers contractor contractors audiologist audiologists
            accountant accountants expert experts specialist specialists""");
    private static final Set<String> BUSINESSES = words("""
            dental dentistry clinic clinics chiropractic care healthcare health wellness hospital hospice therapy
            counseling center centers centre associates group law firm plumbing roofing services service pharmacy church
            smiles spa medspa salon electric electrical landscaping repair company co audiology podiatry surgery medicine
            medical pediatrics orthodontics optometry vision eyecare institute partners specialists studio living academy
            school childcare daycare preschool construction solutions systems restoration physicians practice massage
            acupuncture dermatology cardiology rehabilitation rehab imaging labs laboratory heating cooling hvac cleaning
            signs graphics doors veterinary homecare ministries ministry foundation association parish inc llc pllc
            oncology endodontics periodontics psychiatry psychology integrative bodywork bodyworks accounting cpas
            realty insurance agency consulting industries enterprises contractors contracting mechanical""");
    private static final Set<String> SPEECH = words("""
            your youre were our us im dont didnt lets get find how why what when where who is are was that this it need
            looking learn click see send request schedule made accepting about have has not choose ready
            located serving""");
    private static final Set<String> LOCATIONS = words("location locations");
    private static final Set<String> JOINING = words("of and the for at in de la el y to with on by");
    private static final Pattern TOPIC_SOMEWHERE = Pattern.compile("^(.{3,50}?) (?:in|near|for|serving|throughout) .*");
    /** How slogans are put: "Smile With Confidence", "Caring for Texans Since 1982". */
    private static final Pattern SLOGAN = Pattern.compile("\\b(?:since (?:19|20)\\d\\d|you (?:can|deserve|trust|love)"
            + "|for every|with (?:confidence|compassion|care|a smile)|where \\w+ (?:begins?|starts?|meets?|comes?|matters?)"
            + "|caring for|creating (?:beautiful|healthy|confident|lasting)|(?:begins|starts) here|at a time|comes? first)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATED = Pattern.compile(".* \\S{1,4}\\.\\S{1,4}\\.");
    private static final int MOST_WORDS = 12;
    private static final int MOST_OF_A_NAME = 9;

    private PlainWords() {}

    private static Set<String> words(String listed) {
        return Set.copyOf(List.of(listed.strip().split("\\s+")));
    }

    /** Whether the words are those of a heading, such as "Contact Us", "Notice of Privacy Practices" or "Katy Location". */
    static boolean nameAPage(String words) {
        var all = split(words);
        return all.stream().allMatch(PAGE::contains) || LOCATIONS.contains(all.getLast());
    }

    /** Whether the words only say what is done, such as "Family Dentistry" or "Best Chiropractor Near Me". */
    static boolean nameATrade(String words) {
        return !words.startsWith("The ") && split(words).stream().allMatch(PlainWords::isPlain);
    }

    static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isDigit) || TRADE.contains(word) || TRADERS.contains(word);
    }

    static boolean isKindOfBusiness(String word) {
        return BUSINESSES.contains(word);
    }

    static boolean isKindOfBusinessOrJoins(String word) {
        return isKindOfBusiness(word) || isJoining(word);
    }

    static boolean isJoining(String word) {
        return JOINING.contains(word);
    }

    static boolean endsInKindOfBusiness(String words) {
        return BUSINESSES.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether the last word is somebody's who practises a trade. */
    static boolean endsInTrader(String words) {
        return TRADERS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether a trade is said to be done somewhere or for somebody: "Couples Therapy in West Austin". */
    static boolean isTopicSomewhere(String words) {
        var topic = TOPIC_SOMEWHERE.matcher(words);
        return topic.matches() && nameATrade(topic.group(1));
    }

    /** Whether the words speak to a reader instead of naming something. */
    static boolean isSentence(String words) {
        var split = split(words);
        var written = List.of(Text.SPACES.split(words, MOST_WORDS));
        var small = written.stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !JOINING.contains(word))
                .count();
        return split.size() > MOST_OF_A_NAME || split.stream().anyMatch(SPEECH::contains)
                || SLOGAN.matcher(words).find()
                || (small * 2 > written.size() && written.size() > 1)
                || (words.endsWith(".") && !CompanyName.hasLegalForm(words) && !ABBREVIATED.matcher(words).matches()
                        && words.lastIndexOf(' ') < words.length() - 5);
    }

    private static List<String> split(String words) {
        return List.of(Text.SPACES.split(Places.words(words).strip(), MOST_WORDS));
    }
}

package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of real websites, gathered and labelled before the patterns were read: 253 at first, then 412, 289 and 167. What the patterns made of
 * each lot before they were mended on it stands in the README. What they make of all now is no estimate for other pages.
 */
class AdvertisingSentencesTest {
    private static final Map<Topic, String> RULES = Map.of(Topic.GUARANTEE, "AD-GUARANTEE", Topic.CURE, "AD-CURE",
            Topic.WAIVER, "AD-WAIVE", Topic.BOARD_ELIGIBLE, "AD-BOARD-ELIG", Topic.FREE_SERVICE, "AD-FREE",
            Topic.FDA_CLAIM, "AD-FDA", Topic.SUPERLATIVE, "AD-SUPER");
    private static List<Labelled> sentences = List.of();

    private record Labelled(String rule, String sentence, Set<String> found) {
        long hits() {
            return found.stream().filter(rule::equals).count();
        }

        boolean expected() {
            return !rule.equals("NONE");
        }
    }

    /** How many claims were there, how many of them were found, and how many were found in all. */
    private record Measure(long claims, long hits, long found) {
        static Measure of(List<Labelled> some) {
            return new Measure(some.stream().filter(Labelled::expected).count(),
                    some.stream().mapToLong(Labelled::hits).sum(),
                    some.stream().mapToLong(one -> one.found().size()).sum());
        }

        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / claims;
        }
    }

    @BeforeAll
    static void readsThem() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                AdvertisingSentencesTest.class.getResourceAsStream("advertising-sentences.txt"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", 3)).toList();
            sentences = lines.stream().map(line -> new Labelled(line[0], line[2], rules(line[2])))
                    .toList();
        }
    }

    private static Set<String> rules(String sentence) {
        var site = Examples.site("<p>" + sentence + "</p>").evidence();
        var topics = EnumSet.noneOf(Topic.class);
        site.pages().forEach(page -> page.marks().forEach(mark -> topics.add(mark.topic())));
        return topics.stream().filter(RULES::containsKey).map(RULES::get).collect(Collectors.toSet());
    }

    @Test
    void fewClaimsAreMissedAndFewerAreImagined() {
        var all = Measure.of(sentences);
        assertThat(sentences).hasSizeGreaterThan(1100);
        assertThat(all.precision()).as(wrong()).isGreaterThanOrEqualTo(0.97);
        assertThat(all.recall()).as(wrong()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our mission is to provide the best dental care in a warm setting.",
            "You deserve the best dental care in Dallas.", "How to choose the best dentist in Houston",
            "The best dentist for your child is one who listens.",
            "We follow the best practices for infection control.",
            "Invisalign is the world's leading provider of clear aligners.",
            "She completed her residency at one of the nation's leading hospitals.",
            "Dr. Hale was named to the Best Doctors in America list.",
            "The #1 reason patients visit dentists is tooth pain.",
            "Hands down the best dentist in Houston!",
            "We guarantee all dental work performed in our office for two years.",
            "Our implants are guaranteed against breakage.", "We are 100% results driven.",
            "Western medicine focuses on curing disease.", "Surgery may cure early stage cancer.",
            "We may waive your copay in cases of hardship.", "Copays are waived for in-network members.",
            "Board eligible means that a doctor has finished residency.",
            "Board-certified or board-eligible in family medicine", "Please feel free to schedule a consultation.",
            "Our office offers a pressure free consultation.", "Proceed with a free LASIK evaluation.",
            "Call for a free hair consultation with Dr. Hale.",
            "We strive to be a leading dental practice in Waco.",
            "Dr. Kim trained at one of the best hospitals in Boston.",
            "She completed her fellowship at a leading eye hospital in Miami.",
            "He was chief resident at one of the nation's top hospitals.",
            "One of the best ways to prevent cavities is flossing.",
            "One of the most advanced lasers on the market",
            "Leading dentists recommend brushing twice a day.",
            "Leading fertility centers report similar rates.",
            "The best physical therapists listen first.",
            "Dr. Ray, a leading psychologist, says that sleep matters.",
            "We refer patients to the top specialists in Houston.",
            "We work with leading laboratories and hospitals.",
            "Most experienced surgeons respect a second opinion.",
            "Implants are the premier choice for replacing teeth.",
            "India is the leading destination for dental tourism.",
            "Dr. Cole is a leader in his church.",
            "The best treatment in most cases is rest.",
            "Get the best treatment in the comfort of your home.",
            "No doctor can guarantee that you will lose weight.",
            "We guarantee that your information is kept private.",
            "We guarantee that you will be treated with respect.",
            "There is no guarantee of success with any procedure.",
            "A preauthorization is not a guarantee that benefits will be paid.",
            "All supplements are guaranteed gluten-free.",
            "This results guarantee is void if you miss a visit.",
            "We promise to listen.",
            "Strep throat can be cured with antibiotics.",
            "Tuberculosis can be completely cured.",
            "Whether this disease can be cured depends on its cause.",
            "Many skin cancers can be cured if found early.",
            "Hepatitis C can now be cured.",
            "If your condition cannot be cured, we can help you manage it.",
            "Surgery can cure some kinds of epilepsy.",
            "The cement is cured for twenty seconds.",
            "Radiation is used to cure cancer or to slow it.",
            "An ounce of prevention is worth a pound of cure.",
            "Preventive exams are covered at no cost by most plans.",
            "There is a charge for missed consultations.",
            "A stress-free first visit for your child",
            "Supplements made in an FDA-registered facility",
            "We read the results of FDA-registered laboratory tests.",
            "Premier Dental Clinic", "Premier Urgent Care and Occupational Health Center",
            "Explore top-rated chiropractors and gyms in Cape Coral.",
            "No treatment is guaranteed to work for every patient.",
            "When searching for the best dentist in Houston, ask about training.",
            "Families seeking the leading pediatrician in the area often ask friends.",
            "You deserve the best orthodontic care in Miami.",
            "We hope to become the premier medical spa in Waco.",
            "Being the best dental office in Katy is our goal.",
            "The best dentist for your needs is one who listens.",
            "Align Technology is a leader in clear aligners.",
            "We use lasers from Candela, a leader in aesthetics.",
            "Invisalign is a top choice for adults who want straight teeth.",
            "Dental implants stand out as a premier choice for replacing missing teeth.",
            "LASIK is a leading choice for people with myopia.",
            "Mexico is the leading destination for medical tourism.",
            "Dr. Lee trained at a leading cancer center in Houston.",
            "She brings experience from a leading children's hospital.",
            "He completed his residency at this leading hospital.",
            "Feel your best at work and at home.",
            "For the best results, come in every six months.",
            "For the best dental care in Dallas, look for a dentist with good reviews.",
            "Texas's leading cause of blindness is diabetes.",
            "America's leading health insurance company covers this.",
            "Our patients' best interest comes first.",
            "The comfort of the new aligners is unmatched, says the manufacturer.",
            "Today's leading dentistry relies on digital scans.",
            "Children's best dental care starts at home.",
            "Our goal is to provide care that is second to none.",
            "We strive to offer service that is unmatched.",
            "Our doctors are leaders in their community.",
            "Dr. Ames is a leader in her local church and health ministry.",
            "Your child's best dental visit is one without fear.",
            "Many leading clinics offer this laser.",
            "We were not the premier choice in the area at first.",
            "Fluoride is the best dental treatment for cavities.",
            "Pink eye can be cured with antibiotic drops.",
            "No herb can cure diabetes.",
            "We do not claim to cure arthritis.",
            "Scientists hope to cure Alzheimer's one day.",
            "While no cream can cure rosacea, we can calm it.",
            "Asthma can be cured only if its trigger is known.",
            "Researchers are working on curing the root cause of lupus.",
            "Fevers are cured by rest and water, people used to think.",
            "Can tinnitus be cured permanently?",
            "Our goal is curing the root cause of your pain.",
            "Beware of clinics that promise to cure it permanently.",
            "The resin is cured with a light.",
            "Medication does not cure it permanently.",
            "There is no way to cure it completely.",
            "Gum disease can be treated but it is never cured for good.",
            "No surgeon can guarantee a quick recovery.",
            "We guarantee a prompt response to your results request.",
            "Avoid any clinic that guarantees results.",
            "Rest does not guarantee recovery.",
            "A referral does not guarantee success.",
            "Nothing guarantees pregnancy.",
            "Our guarantee covers appointment times.",
            "Is a pregnancy guaranteed?",
            "We guarantee our work for two years.",
            "Having a guarantor guarantees approval of the loan.",
            "If you follow up late, recovery is not guaranteed.",
            "We send samples to an FDA-registered lab.",
            "The supplements come from an FDA-registered facility.",
            "Aligners are produced by an FDA-registered facility.",
            "We are seeking a board-eligible internist.",
            "Choose a doctor who is board eligible.",
            "Oak Family Dental wants to be the dentist for those who need gentle care.",
            "We help you find the best hearing aid center near you.",
            "If you seek the best surgeon in Houston, get two opinions.",
            "Our partner is the leading provider of dental implants.",
            "Leading experts recommend a yearly skin exam.",
            "She worked for a leading pharmaceutical company before dental school.",
            "Dr. Vu was mentored by one of the best orthodontists in California.",
            "Dr. Vu learned from some of the top surgeons in the world.",
            "One of the most trusted brands in skin care is sold here.",
            "Crowns are the best choice for cracked teeth.",
            "A hospital is the best place for chest pain.",
            "Your regular dentist is the best person to ask.",
            "Heart disease is a leading killer of women.",
            "Premier Orthodontics accepts most insurance.",
            "Leading Edge Chiropractic is open on Saturdays.",
            "The top dental problem in children is decay.",
            "We aim to be second to none.",
            "Care for the best outcome starts early.",
            "We work with the best laboratories in the country.",
            "Our top priority is your comfort.",
            "We were voted a finalist in the city's best dentist contest.",
            "How do I know which clinic is the best?",
            "Our top surgeons recommend rest after the procedure.",
            "Follow this guide to the best skin care in winter.",
            "Get the best care for your teeth by flossing daily.",
            "It takes time for the wound to be fully cured.",
            "Arthritis cannot be cured, but it can be managed.",
            "Surgery is the only way to cure a hernia.",
            "A filling cures the cavity.",
            "Is there a way to cure snoring?",
            "We cannot say that our therapy cures anxiety.",
            "These statements are not intended to diagnose, treat, cure, or prevent any disease.",
            "Although we wish we could cure allergies, we can only treat them.",
            "The study shows that light may help cure psoriasis.",
            "Results vary and no outcome is guaranteed.",
            "We guarantee your privacy.",
            "A healthy diet does not guarantee weight loss.",
            "Your satisfaction is guaranteed.",
            "Our low price guarantee applies to all services.",
            "Insurance verification does not guarantee coverage or results.",
            "If a doctor guarantees success, walk away.",
            "We stand behind our work but do not guarantee results.",
            "While we do our best, no one guarantees recovery.",
            "People who grind their teeth find the best relief with a night guard.",
            "Those who seek the best dentist in Texas travel far.",
            "This is the leading theory of how migraines start.",
            "Our lead dentist, Dr. Cho, is the best person to see for implants.",
            "Surgeons at the leading hospitals use this robot.",
            "He spoke at the premier dermatology conference in Denver.",
            "Leading the way in dental care since 1980",
            "The top of the tooth is called the crown.",
            "Our clinic offers the leading brand of aligners.",
            "Botox is the most popular treatment in the country.",
            "The practice is located near the best hospitals in Houston.",
            "Ask your physician whether surgery is the best choice for you.",
            "Early treatment is the best choice for children.",
            "The cure rate for this cancer is high.",
            "There is currently no cure for asthma.",
            "Ancient people thought honey cured ulcers.",
            "Until a cure for diabetes is found, diet matters.",
            "He can't guarantee results, but he will do his best.",
            "Results are never guaranteed.",
            "Payment guarantees your appointment and results are sent by mail.",
            "People who say they can cure autism are wrong.",
            "Those who guarantee weight loss should not be trusted."})
    void hopesAdviceDefinitionsWarrantiesAndOthersAreNoClaims(String sentence) {
        assertThat(rules(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AD-SUPER     | We are proud to be the best family dentist in Allen.
            AD-SUPER     | The most experienced hair transplant surgeon in Texas
            AD-SUPER     | Best Cosmetic Dentist Dallas TX - Dr. Ray
            AD-GUARANTEE | Spinal decompression guarantees lasting relief from sciatica.
            AD-GUARANTEE | Our implants are guaranteed successful.
            AD-GUARANTEE | Same-day appointments • Evening hours • Pain relief guaranteed
            AD-CURE      | Dr. Wu has cured thousands of patients with sciatica.
            AD-CURE      | This herb permanently eliminates psoriasis.
            AD-WAIVE     | We accept whatever your insurance pays.
            AD-FREE      | We offer a no-cost initial evaluation.
            AD-BOARD-ELIG | She has dual board eligibility in family and sports medicine.
            AD-SUPER     | We are proud to be a leading orthodontic practice in Fort Worth.
            AD-SUPER     | Lone Star Vein, a leading vein clinic in Katy, treats spider veins.
            AD-SUPER     | Leading men's health clinic offering testosterone therapy
            AD-SUPER     | Leading eye hospital for vision correction
            AD-SUPER     | Dr. Patel is one of the best LASIK surgeons in Houston.
            AD-SUPER     | Meet one of Austin's most trusted pediatricians.
            AD-SUPER     | Years of training have made him one of the top surgeons in Tyler.
            AD-SUPER     | Our surgeons are among the most experienced in Texas.
            AD-SUPER     | We have the best and most experienced physical therapists in San Antonio.
            AD-SUPER     | Amarillo's most experienced chiropractor
            AD-SUPER     | Your premier destination for medical weight loss in Plano
            AD-SUPER     | Our clinic is the premier choice for knee pain relief.
            AD-SUPER     | The area's leader in stem cell therapy
            AD-SUPER     | The most trusted name in LASIK
            AD-SUPER     | Leading physical therapy and sports rehabilitation clinic in Austin
            AD-SUPER     | Houston's No. 1 podiatrist
            AD-SUPER     | We offer the best hair restoration in Houston.
            AD-SUPER     | Our clinic provides the best treatment for neck pain.
            AD-SUPER     | Best Pediatric Dentist Katy TX
            AD-GUARANTEE | Guaranteed permanent hair removal
            AD-GUARANTEE | Guaranteed lice-free in one visit
            AD-GUARANTEE | Pain-free root canals, guaranteed!
            AD-GUARANTEE | We guarantee that 95% of your grafts will grow.
            AD-GUARANTEE | We guarantee that your quality of life will improve.
            AD-GUARANTEE | We guarantee the removal of your tattoo.
            AD-GUARANTEE | We guarantee your smile will be straight in six months.
            AD-GUARANTEE | 20/20 vision guaranteed
            AD-GUARANTEE | Zero pain guaranteed
            AD-GUARANTEE | Our IVF program guarantees a baby.
            AD-GUARANTEE | Ask about our weight loss guarantee.
            AD-GUARANTEE | We promise results after the first treatment.
            AD-GUARANTEE | This wrap ensures you will be pain-free.
            AD-CURE      | Neuropathy can be cured with our laser.
            AD-CURE      | Bedwetting can be permanently cured.
            AD-CURE      | Fear of flying can be cured in one session.
            AD-CURE      | This problem can be cured without surgery.
            AD-CURE      | Cures chronic sinus infections
            AD-CURE      | Cure your toenail fungus for good.
            AD-CURE      | We treat and cure all skin conditions.
            AD-CURE      | Conditions we cure
            AD-CURE      | Herbal cure for chronic cough
            AD-CURE      | Snoring cured in one visit
            AD-CURE      | Patients are cured of plantar fasciitis in three visits.
            AD-CURE      | Our laser eliminates back pain once and for all.
            AD-CURE      | Treatment that brings a lasting cure
            AD-WAIVE     | Your copay is on us.
            AD-FREE      | There is no charge for your first consultation.
            AD-FREE      | We never charge for a consultation.
            AD-FREE      | First exam at no cost
            AD-FREE      | Call today for a free posture analysis.
            AD-FREE      | In my practice I offer complimentary consultations.
            AD-FDA       | FDA approved stem cell clinic
            AD-FDA       | Direct from our FDA-registered lab
            AD-SUPER     | As a leading periodontist in Lubbock, Dr. Hsu has earned the trust of families seeking gum care.
            AD-SUPER     | We are the premier vein clinic in Plano, trusted by thousands who want to find lasting comfort.
            AD-SUPER     | If you are in need of glasses, our team is proud to be the top-rated optometrist in Waco.
            AD-SUPER     | When you're searching for answers, Lakeside Allergy is the leading allergist in Tyler.
            AD-SUPER     | The leading podiatrist in Abilene, recommended by hundreds of runners.
            AD-SUPER     | Bright Pediatrics is one of the most respected pediatric clinics in El Paso, and our doctors graduated from top schools.
            AD-SUPER     | Whether you need a cleaning or a full restoration, we are the best dental office in Katy.
            AD-SUPER     | Our mission as the leading dermatology clinic in Frisco is to keep your skin healthy.
            AD-SUPER     | This premier medical spa offers a full menu of injectables.
            AD-SUPER     | Restore your hearing at a leading hearing center.
            AD-SUPER     | Denton's Premier Podiatry Care for Athletes
            AD-SUPER     | Houston's Leading Weight Loss Destination
            AD-SUPER     | San Antonio's top fertility destination
            AD-SUPER     | Gulf Coast Dermatology stands out as a top choice in the Galveston area.
            AD-SUPER     | Our experience makes us a premier choice for knee replacement.
            AD-SUPER     | Lone Star Sleep, a leader in sleep apnea treatment, opens a second office.
            AD-SUPER     | Dr. Ortiz is a leader in the field of cosmetic dentistry.
            AD-SUPER     | The results we deliver and the care you receive are second to none.
            AD-SUPER     | Our quality of care is unmatched.
            AD-SUPER     | We are a family-owned leading eye clinic in Laredo.
            AD-SUPER     | More families can now access the best pediatric care in McAllen.
            AD-SUPER     | For the best acne treatment in Dallas, Clear Skin offers light therapy and peels.
            AD-SUPER     | Meet our Austin best spine doctors.
            AD-SUPER     | Over the years he has become one of the most sought-after oral surgeons in Texas.
            AD-CURE      | Our program cures plantar fasciitis permanently.
            AD-CURE      | Hypnotherapy treats the mind and cures it permanently.
            AD-CURE      | Vertigo can be cured within two visits.
            AD-CURE      | If treated by us, migraines can be cured for good.
            AD-CURE      | Insomnia and anxiety are cured with acupuncture.
            AD-CURE      | A cream made from neem to cure a stubborn rash
            AD-CURE      | We believe in curing the root cause and not the symptoms.
            AD-CURE      | Our naturopath is curing the underlying cause of your fatigue.
            AD-CURE      | We cure back pain rather than masking it.
            AD-CURE      | Our method cures the disease from its root.
            AD-GUARANTEE | The Plano knee clinic guarantees a fast recovery.
            AD-GUARANTEE | This plan does guarantee weight loss.
            AD-GUARANTEE | Our therapy always guarantees lasting relief.
            AD-GUARANTEE | Our approach, unlike others, guarantees permanent results.
            AD-GUARANTEE | Guaranteed results, so book your appointment today!
            AD-GUARANTEE | Our team guarantees a straighter smile.
            AD-GUARANTEE | We offer a program that guarantees results.
            AD-GUARANTEE | Pain relief guaranteed - call for pricing.
            AD-FDA       | Exosomes from an FDA-registered U.S. lab
            AD-FDA       | Our FDA-registered lab performed over 4,000 transfers.
            AD-FREE      | Consultations are free, and we accept most insurance plans.
            AD-FREE      | Free consultation when you join our members club, call today.
            AD-BOARD-ELIG | If you are looking for a doctor, Dr. Ray is a board-eligible internist.
            AD-SUPER     | Situated in downtown Tyler, Oak Family Dental is a premier dental practice for those who need gentle care.
            AD-SUPER     | As one of the most experienced fertility specialists in Dallas, Dr. Shah helps couples looking for answers.
            AD-SUPER     | Patients choose us because our surgeon is the best bunion surgeon in San Antonio.
            AD-SUPER     | Texas Hill Vision is a leader in LASIK and cataract surgery.
            AD-SUPER     | The region's premier audiology care, close to home
            AD-SUPER     | Corpus Christi's leading pain management destination
            AD-SUPER     | Rio Chiropractic is a top choice for sports injuries.
            AD-SUPER     | Experience personalized care at a premier medical spa in Southlake.
            AD-SUPER     | Our reputation for excellence is second to none.
            AD-SUPER     | Physician-led premier weight loss clinic in Round Rock
            AD-SUPER     | Dr. Tran has grown Sunrise Dental into one of the leading dental practices in Pearland.
            AD-SUPER     | The best hearing care in Amarillo is right around the corner.
            AD-SUPER     | We bring you the best physical therapy in Midland.
            AD-SUPER     | Welcome to the number one hair restoration center in Texas.
            AD-SUPER     | Known as the finest cosmetic surgeon in Austin, Dr. Bell takes time with each patient.
            AD-SUPER     | We have become the premier provider of wound care in East Texas.
            AD-SUPER     | Come see why we are the best kids' dentist in town.
            AD-SUPER     | Our unmatched expertise sets us apart from every other clinic.
            AD-SUPER     | This is the most advanced sleep center in Texas.
            AD-CURE      | Our herbal course cures piles in 30 days.
            AD-CURE      | We cure sciatica so that you can avoid surgery.
            AD-CURE      | Panic attacks can be cured.
            AD-CURE      | Homeopathic medicine cures skin rashes without steroids.
            AD-CURE      | Thousands of patients with sinusitis have been cured at our center.
            AD-CURE      | Acupuncture helps to cure chronic migraines.
            AD-CURE      | Ayurveda cures diabetes from its root.
            AD-CURE      | Eczema is completely cured with our diet plan.
            AD-GUARANTEE | Our laser guarantees permanent hair reduction.
            AD-GUARANTEE | We guarantee that you will lose 20 pounds in 40 days.
            AD-GUARANTEE | Dr. Gray guarantees a pain-free root canal.
            AD-GUARANTEE | You are guaranteed a successful pregnancy with our program.
            AD-GUARANTEE | Straight teeth in six months, guaranteed.
            AD-GUARANTEE | Our treatments guarantee a lasting improvement in your skin.
            AD-SUPER     | Our office is the leading sleep clinic in Waco, and we help people who snore.
            AD-SUPER     | Hill Country Foot Center is a top-rated podiatry practice for anyone who stands all day.
            AD-SUPER     | Led by one of the top fertility doctors in Texas, our team listens.
            AD-SUPER     | He is widely considered one of the finest knee surgeons in the state.
            AD-SUPER     | You have found the best acupuncturist in Bryan.
            AD-SUPER     | Beaumont's most trusted urgent care
            AD-SUPER     | A premier aesthetic clinic in the heart of Fort Worth
            AD-SUPER     | Smith Dermatology has been named the top dermatology practice in Odessa.
            AD-SUPER     | Get straight teeth from the area's leading orthodontic team.
            AD-SUPER     | Elite Spine is recognized as a leader in minimally invasive spine surgery.
            AD-CURE      | Neuropathy is cured by our laser program.
            AD-CURE      | With our method, tinnitus can be fully cured.
            AD-CURE      | We have the cure for your back pain.
            AD-CURE      | Homeopathy can cure warts in children.
            AD-CURE      | Curing thyroid disease naturally
            AD-GUARANTEE | We can guarantee that your tattoo will be gone after eight sessions.
            AD-GUARANTEE | Results are guaranteed at our clinic.
            AD-GUARANTEE | Our clinic guarantees your weight loss or your money back.
            AD-GUARANTEE | It guarantees whiter teeth in one hour.
            """)
    void claimsAreFoundInManyForms(String rule, String sentence) {
        assertThat(rules(sentence)).containsExactly(rule);
    }

    private static String wrong() {
        return sentences.stream()
                .filter(one -> one.expected() ? !one.found().equals(Set.of(one.rule())) : !one.found().isEmpty())
                .map(one -> one.rule() + " " + one.found() + " " + one.sentence()).collect(Collectors.joining("\n"));
    }
}

package com.marketingby.leads.compliance;

/** What a practice practises, as far as its own rules differ. */
enum Profession {
    DENTIST,
    CHIROPRACTOR,
    PHYSICIAN,
    BEHAVIORAL,
    OPTOMETRY,
    HOSPITAL,
    FREESTANDING_ER,
    MED_SPA,
    VETERINARY,
    OTHER_HEALTH
}

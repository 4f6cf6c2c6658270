package com.marketingby.leads.compliance;

/** Whether a business is in Texas, as far as its address, position and telephone tell. */
public enum Residence {
    /** At least one strong sign of Texas and none against it. */
    IN_TEXAS,
    /** At least one strong sign of another place and none of Texas. */
    OUTSIDE,
    /** Strong signs both ways: held, not guessed. */
    CONFLICT,
    /** Only a ZIP that crosses the state line, or a position within a kilometre of it. */
    BORDER,
    /** No strong sign; a telephone's area code alone decides nothing. */
    UNKNOWN
}

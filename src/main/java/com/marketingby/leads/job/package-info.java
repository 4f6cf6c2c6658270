/** The Spring Batch job: discover, describe, visit, qualify, and how a process takes part in it. */
@NullMarked
package com.marketingby.leads.job;

import org.jspecify.annotations.NullMarked;

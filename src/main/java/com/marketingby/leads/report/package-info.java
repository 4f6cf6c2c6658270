/** What people look at afterwards: leads as files for other programs, and one page for people. */
@NullMarked
package com.marketingby.leads.report;

import org.jspecify.annotations.NullMarked;

package com.marketingby.leads.job;

/**
 * A claimed row and what came of it.
 *
 * @param <C> the claimed row
 * @param <R> what came of the work
 */
record Settlement<C, R>(C claim, R result) {}

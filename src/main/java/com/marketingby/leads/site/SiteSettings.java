package com.marketingby.leads.site;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a site is read.
 *
 * @param pages of a visit, home page included
 * @param pagesWithLanding the same with the landing pages of the candidates
 * @param readAtOnce bytes of HTML of one visit that are read; pages past it are left out
 * @param tagsAtOnce tags of one visit that are read; a page is cut where they end
 * @param window visits in flight at once
 */
@Validated
@ConfigurationProperties("leads.site")
public record SiteSettings(@Min(1) int pages, @Min(1) int pagesWithLanding,
        @NotNull DataSize readAtOnce,
        @Min(1) int tagsAtOnce, @Min(1) int window) {}

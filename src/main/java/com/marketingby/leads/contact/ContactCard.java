package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best contacts of one location; what the site does not say is null or empty. Phone and fax are in E.164;
 * {@code emailHidden} tells that the e-mail stands on the site only in a form meant to keep programs from reading it; {@code reasons}
 * says by field why this value was preferred.
 */
public record ContactCard(@Nullable Sourced<String> company, @Nullable Sourced<String> email, boolean emailHidden,
        @Nullable Sourced<String> phone, @Nullable Sourced<String> fax, @Nullable Sourced<PostalAddress> address,
        @Nullable Sourced<Person> person, @Nullable Sourced<String> hours, List<Sourced<SocialProfile>> socials,
        @Nullable Sourced<String> booking, List<Sourced<String>> languages, @Nullable Sourced<String> category,
        Map<String, String> reasons, @Nullable Sourced<Position> position) {}

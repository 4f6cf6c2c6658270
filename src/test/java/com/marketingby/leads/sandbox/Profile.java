package com.marketingby.leads.sandbox;

import com.marketingby.leads.sandbox.Clinic.Address;
import java.util.HashMap;
import java.util.Map;

/** What a clinic tells about itself on its website. */
record Profile(String company, Category category, Address address, String phone, String email, String person) {

    String domain() {
        return Inventor.domain(company);
    }

    Map<String, String> slots() {
        var slots = new HashMap<String, String>();
        slots.put("company", escaped(company));
        slots.put("domain", domain());
        slots.put("trade", category.trades().getFirst());
        slots.put("street", address.street());
        slots.put("city", address.city());
        slots.put("state", address.state());
        slots.put("zip", address.zip());
        slots.put("phone", Phone.national(phone));
        slots.put("tel", phone);
        slots.put("fax", Phone.fax(phone));
        slots.put("person", person);
        slots.put("handle", domain().replace(".example", ""));
        return slots;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

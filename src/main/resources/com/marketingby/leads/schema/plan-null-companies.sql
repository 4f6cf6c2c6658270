select count(*) from leads l where to_jsonb(l) ->> 'company' is null and to_jsonb(l) ->> 'clinic_name' is null

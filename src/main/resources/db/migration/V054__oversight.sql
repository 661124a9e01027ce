-- The supervision desk reads by due day what units have, and by unit and day how many that is.
create index issue_heat on issue (ended, handed, due, lead_unit, number);

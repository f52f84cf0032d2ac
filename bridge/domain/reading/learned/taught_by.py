"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "2dab07ec95974467d49a127a50fbd3a51b8035d8b9010d637567835c1646c594"

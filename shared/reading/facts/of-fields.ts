/** One word for a field, a condition or what is done, by how it ends: "Logistik", "Verlängerung", "Seguimiento". */
export const ofFields =
  /^[^ ]+(?:ung|heit|keit|schaft|arbeit|zeit|tät|ik|ion|ismus|ment|logie|bau|wesen|handel|technik|miento|mento|ción|ção|zione|ance|ence|ing)(?:en)?$/iu;

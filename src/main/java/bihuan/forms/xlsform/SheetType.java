package bihuan.forms.xlsform;

import bihuan.forms.ItemType;

/**
 * What a row asks for.
 *
 * @param type null where the form gets nothing of it
 * @param list the list, file or question that its choices come from; else empty
 * @param withOther choices end with another one, to be written down
 */
record SheetType(Kind kind, ItemType type, String list, boolean withOther) {

  /** The same from this list, where it says none. */
  SheetType from(String list) {
    return this.list.isEmpty() ? new SheetType(kind, type, list, withOther) : this;
  }

  /** How such a row is treated. */
  enum Kind {
    PLAIN,
    SELECT,
    FROM_FILE,
    FROM_REPEAT,
    BEGIN,
    /** A section of some other tool's, which becomes a group. */
    BEGIN_ODD,
    /** A section that asks the same of each choice of a list. */
    LOOP,
    /** A section whose rows are answered from one list. */
    SCALES,
    /** Such a row. */
    LEVEL,
    END,
    /** Says the form's title or id, as sheets of old did. */
    HEAD,
    PERSON,
    LEFT,
    UNKNOWN
  }
}

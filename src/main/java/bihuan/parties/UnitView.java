package bihuan.parties;

import java.util.List;

/**
 * A unit by itself.
 *
 * @param members whom a collective term stands for
 * @param memberOf the collective terms that name this unit
 */
public record UnitView(
    String code,
    String name,
    String shortName,
    String english,
    UnitKind kind,
    List<UnitRow> members,
    List<UnitRow> memberOf) {}

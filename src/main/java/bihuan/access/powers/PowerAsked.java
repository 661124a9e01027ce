package bihuan.access.powers;

import bihuan.access.Role;
import java.time.Instant;

/**
 * One administrator asked for something that another has to confirm; fired in the transaction in
 * which it is asked.
 *
 * @param as of which power they are
 */
public record PowerAsked(String account, Role as, Instant at) {}

package bihuan.invitations;

/** Whether an invitation still opens the door. */
public enum InvitationState {
  OPEN,
  USED,
  EXPIRED,
  WITHDRAWN
}

package bihuan.invitations;

/** What is done about an invitation. */
enum InvitationAct {
  INVITED,
  INVITATION_SHOWN,
  INVITATION_HANDED_OVER,
  INVITATION_WITHDRAWN,
  MESSAGE_SENT,
  MESSAGE_FAILED
}

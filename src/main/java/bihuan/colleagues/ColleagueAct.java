package bihuan.colleagues;

/** What colleagues do beside an issue. */
public enum ColleagueAct {
  REMARK_MADE,
  HANDLER_NAMED
}

package bihuan.vault.screening;

import static bihuan.vault.screening.Giveaway.ADDRESS;
import static bihuan.vault.screening.Giveaway.BANK_CARD;
import static bihuan.vault.screening.Giveaway.CASE_NUMBER;
import static bihuan.vault.screening.Giveaway.CHAT;
import static bihuan.vault.screening.Giveaway.COUNTER;
import static bihuan.vault.screening.Giveaway.CREDIT_CODE;
import static bihuan.vault.screening.Giveaway.DATE;
import static bihuan.vault.screening.Giveaway.EMAIL;
import static bihuan.vault.screening.Giveaway.ENTERPRISE;
import static bihuan.vault.screening.Giveaway.FLOOR;
import static bihuan.vault.screening.Giveaway.ID_NUMBER;
import static bihuan.vault.screening.Giveaway.MINUTE;
import static bihuan.vault.screening.Giveaway.NAME;
import static bihuan.vault.screening.Giveaway.PHONE;
import static bihuan.vault.screening.Giveaway.PLATE;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.vault.Identity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Identity LI =
      new Identity("lixm", "李晓明", "13800138000", "乌海市蓝天商贸有限公司", "企业联系人");

  static Stream<Arguments> giveaways() {
    return Stream.of(
        on("我叫李晓明，想反映一下", NAME, "李晓明"),
        on("我叫李晓明今年五十", NAME, "李晓明"),
        on("姓名：欧阳娜，来自海南区", NAME, "欧阳娜"),
        on("本人张伟，在此说明", NAME, "张伟"),
        on("我是王芳，开店的", NAME, "王芳"),
        on("联系人：赵国强 随时可联系", NAME, "赵国强"),
        on("法定代表人为孙丽的身份证", NAME, "孙丽"),
        on("王经理当时也在场", NAME, "王经理"),
        on("请找刘晓东主任核实", NAME, "刘晓东主任"),
        on("由于主任不在，陈女士让我回去", NAME, "陈女士"),
        on("窗口的小李说不行", NAME, "小李"),
        on("老王跑了三趟", NAME, "老王"),
        on("周总亲自去的", NAME, "周总"),
        on("马工来看过", NAME, "马工"),
        on("张某某多次申请", NAME, "张某某"),
        on("李某先生反映", NAME, "李某先生"),
        on("经手的是张*明", NAME, "张*明"),
        on("张建国（男，50岁）", NAME, "张建国"),
        on("我（李晓明）去过", NAME, "李晓明"),
        on("我（姓名李和平）去过", NAME, "李和平"),
        on("我（姓名：乌恩其，男）去过", NAME, "乌恩其"),
        on("姓名：李时年", NAME, "李时年"),
        on("进门左手，我姓包，来过", NAME, "包"),
        on("免贵姓欧阳", NAME, "欧阳"),
        on("窗口问是不是姓李的先生", NAME, "李"),
        on("回电13800138000即可", PHONE, "13800138000"),
        on("回电138 0013 8000即可", PHONE, "138 0013 8000"),
        on("回电138-0013-8000即可", PHONE, "138-0013-8000"),
        on("回电１３８００１３８０００即可", PHONE, "１３８００１３８０００"),
        on("回电+86 138 0013 8000即可", PHONE, "+86 138 0013 8000"),
        on("电话一三八零零一三八零零零", PHONE, "一三八零零一三八零零零"),
        on("电话幺三八〇〇幺三八〇〇〇", PHONE, "幺三八〇〇幺三八〇〇〇"),
        on("座机0473-2998877没人接", PHONE, "0473-2998877"),
        on("座机：2998877没人接", PHONE, "2998877"),
        on("手机138****8000收到短信", PHONE, "138****8000"),
        on("手机尾号8000收到短信", PHONE, "手机尾号8000"),
        on("3次 13800138000", PHONE, "13800138000"),
        on("证号11010519491231002X登记错了", ID_NUMBER, "11010519491231002X"),
        on("证号１１０１０５１９４９１２３１００２Ｘ错了", ID_NUMBER, "１１０１０５１９４９１２３１００２Ｘ"),
        on("证号110105 19491231 002X错了", ID_NUMBER, "110105 19491231 002X"),
        on("证号150302********1234错了", ID_NUMBER, "150302********1234"),
        on("身份证后四位1234对不上", ID_NUMBER, "1234"),
        on("车牌蒙C12345被拍", PLATE, "蒙C12345"),
        on("车牌蒙C·D12345被拍", PLATE, "蒙C·D12345"),
        on("蒙ｃ１２３４５停在门口", PLATE, "蒙ｃ１２３４５"),
        on("我在乌海市蓝天商贸有限公司上班", ENTERPRISE, "乌海市蓝天商贸有限公司"),
        on("君正能源化工集团股份有限公司申请", ENTERPRISE, "君正能源化工集团股份有限公司"),
        on("我们鑫源建材有限责任公司去年办过", ENTERPRISE, "鑫源建材有限责任公司"),
        on("内蒙古（乌海）鼎盛律师事务所受托", ENTERPRISE, "内蒙古（乌海）鼎盛律师事务所"),
        on("我开的黄河汽修厂被查", ENTERPRISE, "黄河汽修厂"),
        on("我在和平超市门口", ENTERPRISE, "和平超市"),
        on("“聚福源”旁的“福满楼饭店”", ENTERPRISE, "福满楼饭店"),
        on("海勃湾区晨光公司的执照", ENTERPRISE, "海勃湾区晨光公司"),
        on("我们鑫源建材去年办过", ENTERPRISE, "鑫源建材"),
        on("我是蓝天商贸的，来办变更", ENTERPRISE, "蓝天商贸"),
        on("乌海市蓝天商贸的执照", ENTERPRISE, "乌海市蓝天商贸"),
        on("店名是福满楼，在门口", ENTERPRISE, "福满楼"),
        on("我开的店“福满楼”被查", ENTERPRISE, "福满楼"),
        on("我是福满楼的老板，来办证", ENTERPRISE, "福满楼"),
        on("代码91350100M000100Y44填错", CREDIT_CODE, "91350100M000100Y44"),
        on("信用代码：91350100M000100O4", CREDIT_CODE, "91350100M000100O4"),
        on("代码91350100M000100Y43填错", CREDIT_CODE, "91350100M000100Y43"),
        on("代码91350100m000100y43填错", CREDIT_CODE, "91350100m000100y43"),
        on("退到6222021234567890128这张卡", BANK_CARD, "6222021234567890128"),
        on("退到4111 1111 1111 1111这张卡", BANK_CARD, "4111 1111 1111 1111"),
        on("发到li.xm@example.com吧", EMAIL, "li.xm@example.com"),
        on("加微信lixm_2020联系", CHAT, "lixm_2020"),
        on("微信号：lixm-2020", CHAT, "lixm-2020"),
        on("QQ：12345678", CHAT, "12345678"),
        on("上午10点42分叫到我", MINUTE, "上午10点42分"),
        on("等到10:42才叫号", MINUTE, "10:42"),
        on("下午３：０５离开", MINUTE, "下午３：０５"),
        on("十点四十二分叫到我", MINUTE, "十点四十二分"),
        on("上午十点半叫到我", MINUTE, "上午十点半"),
        on("下午三点一刻离开", MINUTE, "下午三点一刻"),
        on("十点二十叫到我", MINUTE, "十点二十"),
        on("两点零五分叫到我", MINUTE, "两点零五分"),
        on("下午三点整叫号", MINUTE, "下午三点整"),
        on("10点半叫到我", MINUTE, "10点半"),
        on("早上9点40到的", MINUTE, "早上9点40"),
        on("在三楼排队", FLOOR, "三楼"),
        on("在3楼排队", FLOOR, "3楼"),
        on("负一层停车", FLOOR, "负一层"),
        on("去302室盖章", FLOOR, "302室"),
        on("3号台的人说", COUNTER, "3号台"),
        on("第二个窗口的人说", COUNTER, "第二个窗口"),
        on("左手第三个窗口的人说", COUNTER, "左手第三个窗口"),
        on("3号窗口让我回去", COUNTER, "3号窗口"),
        on("在A区12号柜台", COUNTER, "A区12号柜台"),
        on("三号窗口没人", COUNTER, "三号窗口"),
        on("第5窗口的人说", COUNTER, "第5窗口"),
        on("工号0123的人说", COUNTER, "工号0123"),
        on("受理编号：WH-2026030200123", CASE_NUMBER, "WH-2026030200123"),
        on("办件号20260302000017", CASE_NUMBER, "20260302000017"),
        on("取号A023，等了很久", CASE_NUMBER, "A023"),
        on("（2026）内0302民初123号判决", CASE_NUMBER, "（2026）内0302民初123号"),
        on("系统里显示202603020000178899", CASE_NUMBER, "202603020000178899"),
        on("住在新华大街12号3单元501室", ADDRESS, "新华大街12号3单元501室"),
        on("我家在滨河小区8号楼", ADDRESS, "滨河小区8号楼"),
        on("8号楼2单元301上不去", ADDRESS, "8号楼2单元301"));
  }

  @ParameterizedTest
  @MethodSource("giveaways")
  void whatGivesAwayIsPointedAt(String text, Giveaway kind, String place) {
    assertThat(Redaction.hints(text, List.of()))
        .as(text)
        .filteredOn(it -> it.kind() == kind)
        .extracting(it -> text.substring(it.start(), it.end()))
        .containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承诺5个工作日，实际用了12个工作日。",
        "三点整改意见、两点建议，一点半点都没有落实。",
        "请填写姓名，姓名为必填项，百姓办事要方便。",
        "我（企业）要求三个窗口、两个部门一次办好。",
        "我们从事餐饮行业，我们办理餐饮许可，跑了多层关系。",
        "我是一家公司的会计，店名称“核准”后才能办。",
        "深入一层看，进一层审核、楼宇经济、三层次问题。",
        "从十点到十二点都没有人，排队两个半小时。",
        "第4步卡住，系统提示材料不全。",
        "跑动3次（承诺1次），补正2次，实际7个工作日（承诺3个）。",
        "需要提交8份材料，其中3份重复。",
        "拨打12345热线，答复说要等。",
        "办理费用1200元，收费没有依据。",
        "2026年以来已经有30多家企业反映。",
        "第46项措施要求一次办好。",
        "上班时间为8:30-12:00，实际9点才开门。",
        "综合窗口没有叫号，人工窗口排队42分钟。",
        "排队1小时20分钟，窗口5个只开了2个。",
        "两家银行对原抵押权人同意书的格式要求不同，窗口无统一样式。",
        "项目经理要持证上岗，高级工程师不足。",
        "总经理签字后，办公室主任又要求盖章。",
        "由于系统维护，对于某些业务只能线下办理。",
        "关于某一类许可，公安局、林业局局长办公会已明确。",
        "我是企业经营者，办理注销时被要求提供纸质材料。",
        "我是体验官，来体验开办企业。",
        "设立有限公司需要刻章，有限责任公司的章程样式太多。",
        "请律师事务所出具意见，太贵。",
        "一家公司办了三次，物业公司不配合，供电公司说没有。",
        "开超市要办食品经营许可，药店还要多一个证。",
        "工厂用电报装，从申请到接电时间长。",
        "3月2日提交，3月9日还没有答复。",
        "向主任反映过，和老师说过，没有结果。",
        "办理不动产登记要跑税务、住建、自然资源三个窗口。",
        "电子证照不能用，扫码后提示错误代码500。",
        "比例是1:10，得分98.5，面积120平方米。",
        "依据国发〔2024〕12号文件，应当容缺受理。",
        "二类企业退税系统审核已完成，国库退付环节等待4个工作日，企业无法查询卡在哪一步。",
        "二号线公交没有到政务大厅的站。",
        "小张贴画、小周期、老黄牛都不是人名。",
        "每月15日前申报，逾期罚款200元。",
        "下载表格后打印，一式三份，A4纸。",
        "投资额5000万元，用地30亩，年产20万吨。",
        "服务态度好，安全专员到场，温馨提示清楚。",
        "本周总结了三个问题，最高总额不超过50万元。"
      })
  void ordinaryWordsAreLeftInPeace(String text) {
    assertThat(Redaction.hints(text, List.of()))
        .as(text)
        .extracting(it -> it.kind() + " " + text.substring(it.start(), it.end()))
        .isEmpty();
  }

  @Test
  void aDayBesideACounterGivesAway() {
    var text = "3月2日上午10点42分，我在3号窗口办理。4月1日还没有结果。";

    var hints = Redaction.hints(text, List.of());

    assertThat(hints).extracting(Hint::kind).containsExactly(DATE, MINUTE, COUNTER);
    assertThat(Redaction.suggested(text, hints)).isEqualTo("某日上午，我在某窗口办理。4月1日还没有结果。");
  }

  @Test
  void suggestionsReadAsASentence() {
    var text = "我叫李晓明，乌海市蓝天商贸有限公司王经理陪我去的，电话138 0013 8000，15:07才走。";

    assertThat(Redaction.suggested(text, Redaction.hints(text, List.of())))
        .isEqualTo("我叫某人，某企业某经理陪我去的，电话（电话略），下午才走。");
  }

  @Test
  void whoIsKnownIsFoundWhereverTheyStand() {
    var text = "窗口把李 晓 明写成李小明，蓝天商贸的资料，电话2998877";

    assertThat(Redaction.hints(text, List.of("李晓明", "蓝天商贸", "2998877", "", "李")))
        .extracting(it -> it.kind() + " " + text.substring(it.start(), it.end()))
        .containsExactly("NAME 李 晓 明", "ENTERPRISE 蓝天商贸", "PHONE 2998877");
  }

  @Test
  void aKnownEnterpriseIsFoundByTheWordThatTellsItFromOthers() {
    var text = "蓝天今年换了法人";

    assertThat(Redaction.hints(text, List.of("乌海市蓝天商贸有限公司")))
        .extracting(it -> it.kind() + " " + text.substring(it.start(), it.end()))
        .containsExactly("ENTERPRISE 蓝天");
  }

  @ParameterizedTest
  @CsvSource({
    "窗口把李 晓 明写错,李 晓 明",
    "（李先生）反映,李先生",
    "我姓李，来过,姓李",
    "请联系138-0013-8000，谢谢,138-0013-8000",
    "蓝 天公司反映,蓝 天",
    "账号LIXM登录失败,LIXM"
  })
  void theTraceIsTheWordAsItStandsInTheText(String outgoing, String word) {
    assertThat(Traces.of(outgoing, LI.name(), LI.phone(), LI.organisation(), LI.account()))
        .contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "李晓明反映，窗口态度差",
        "李 晓 明 反映",
        "李先生反映",
        "李某某反映",
        "李老板反映",
        "请联系138-0013-8000",
        "请联系１３８００１３８０００",
        "请联系一三八零零一三八零零零",
        "请联系138****8000",
        "手机尾号8000",
        "乌海市蓝天商贸有限公司反映",
        "蓝天公司反映",
        "蓝 天 商贸反映",
        "账号LIXM登录失败"
      })
  void aTraceOfTheReporterIsNoticed(String outgoing) {
    assertThat(LI.remainsIn(outgoing)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "某企业反映，某窗口要求重复提交材料，实际用了7个工作日。",
        "李主任已要求窗口整改",
        "乌海市商贸有限公司登记慢",
        "拨打12345投诉，号码13900139000为窗口公开电话"
      })
  void aCleanTextHoldsNoTrace(String outgoing) {
    assertThat(LI.remainsIn(outgoing)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "欧阳岚,欧阳女士反映",
    "欧阳岚,小欧阳又来了",
    "欧阳岚,欧阳某岚反映",
    "欧阳岚,岚姐说的",
    "恩和巴图,恩和先生反映",
    "恩和巴图,巴图经理反映",
    "乌兰托娅,托娅大姐反映",
    "王小明,老王说窗口太慢",
    "王小明,小明先生反映",
    "Ouyang Lan,Ouyang女士反映",
    "Ouyang Lan,找了 OUYANG LAN 核实"
  })
  void peopleAreKnownByAPartOfTheirName(String name, String outgoing) {
    assertThat(named(name).remainsIn(outgoing)).isTrue();
    assertThat(Redaction.suggested(outgoing, Redaction.hints(outgoing, List.of(name))))
        .satisfies(it -> assertThat(named(name).remainsIn(it)).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "程建设,小程序打不开，建设项目审批慢",
    "康平,小康社会",
    "石磊,小区停水",
    "欧阳岚,欧洲的证书",
    "Ouyang Lan,LAN口不通",
    "王小明,小明确一下要求"
  })
  void ordinaryWordsAreNoNames(String name, String outgoing) {
    assertThat(named(name).remainsIn(outgoing)).isFalse();
  }

  private static Identity named(String name) {
    return new Identity("", name, "", "", "");
  }

  @Test
  void anIdentityWithoutDetailsLeavesNoTrace() {
    assertThat(new Identity("", "", "", "", "").remainsIn("任何一段文字，1380013")).isFalse();
    assertThat(new Identity("", "", "12", "公司", "").remainsIn("公司和企业")).isTrue();
  }

  @Test
  void aLongTextIsReadAtOnce() {
    var text = "在窗口办理业务时，系统提示材料不全，要求补正；第4步卡住，承诺5个工作日。".repeat(300);

    assertThat(Redaction.hints(text, List.of("李晓明"))).isEmpty();
  }

  @Test
  void checkDigitsAreChecked() {
    assertThat(LongNumbers.isIdNumber("11010519491231002X")).isTrue();
    assertThat(LongNumbers.isIdNumber("110105194912310021")).isFalse();
    assertThat(LongNumbers.isIdNumber("110105194913310025")).isFalse();
    assertThat(LongNumbers.isCreditCode("91350100M000100Y43")).isTrue();
    assertThat(LongNumbers.isCreditCode("91350100M000100Y44")).isFalse();
    assertThat(LongNumbers.isBankCard("4111111111111111")).isTrue();
    assertThat(LongNumbers.isBankCard("4111111111111112")).isFalse();
  }

  private static Arguments on(String text, Giveaway kind, String place) {
    return Arguments.of(text, kind, place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿拉坦·乌拉",
        "阿拉坦•乌拉",
        "阿拉坦・乌拉",
        "阿拉坦．乌拉",
        "阿拉坦‧乌拉",
        "阿拉坦 乌拉",
        "阿拉坦乌拉",
        "阿拉坦\u200b·乌拉",
        "阿拉坦・烏拉",
        "阿拉坦\u3000乌拉"
      })
  void aNameIsKeptOutHoweverItsDotWasTyped(String spelling) {
    var ula = new Identity("", "阿拉坦·乌拉", "", "", "");
    var text = "窗口叫" + spelling + "再来一趟";

    assertThat(ula.remainsIn(text)).isTrue();
    assertThat(Redaction.hints(text, List.of("阿拉坦·乌拉")))
        .anySatisfy(it -> assertThat(text.substring(it.start(), it.end())).isEqualTo(spelling));
  }

  @Test
  void aNameIsKeptOutInEitherScriptComposedOrNotAndBeyondTheCommonSigns() {
    assertThat(new Identity("", "张国庆", "", "", "").remainsIn("由張國慶来办")).isTrue();
    assertThat(new Identity("", "張國慶", "", "", "").remainsIn("由张国庆来办")).isTrue();
    assertThat(new Identity("", "é甲", "", "", "").remainsIn("由e\u0301甲来办")).isTrue();
    assertThat(new Identity("", "𠮷田𠮷", "", "", "").remainsIn("由𠮷田𠮷来办")).isTrue();
    assertThat(new Identity("", "", "", "烏海市藍天商貿有限公司", "").remainsIn("乌海市蓝天商贸有限公司")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"13947300123", "13947300124", "139 4730 0124", "2998123", "０４７３－２９９８１２３"})
  void eachOfTwoNumbersIsKeptOut(String number) {
    var two = new Identity("", "", "13947300123/13947300124；0473-2998123转801", "", "");

    assertThat(two.remainsIn("请回电" + number)).isTrue();
  }
}

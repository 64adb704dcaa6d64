#include "directory/import/familiarletters.h"

#include "directory/words/letters.h"

#include <algorithm>
#include <string>

namespace handrail::directory {
namespace {

// Letters that stand often in names of people and places and in what services say of themselves. Read in a wrong code
// a text has one of twelve of its letters here, in the right one more than half.
constexpr std::u32string_view kSimplified =
    U"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
    U"发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本"
    U"前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很"
    U"最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度"
    U"门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电"
    U"数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马"
    U"科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万"
    U"取拉格望觉术领共确传师观清今切院让识候带导争运服诊医健康食免费妇庇护援助童房紧急避普移青图馆"
    U"银戒毒危热线针灸堂校街号楼室县州省城村镇乡李刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁"
    U"邓傅沈曾彭吕病药牙孕婴托幼园站厅局协督佛寺庙租屋衣洗澡厕语翻译律福申请残疾精抑郁杀预防辅咨询"
    U"暴害收容营养午餐早晚送饭菜车票低";
constexpr std::u32string_view kTraditional =
    U"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過"
    U"發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本"
    U"前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很"
    U"最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度"
    U"門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電"
    U"數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬"
    U"科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬"
    U"取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運服診醫健康食免費婦庇護援助童房緊急避普移青圖館"
    U"銀戒毒危熱線針灸堂校街號樓室縣州省城村鎮鄉李劉陳楊趙黃吳徐孫胡朱林郭羅梁宋鄭謝韓唐馮董蕭曹袁"
    U"鄧傅沈曾彭呂病藥牙孕嬰托幼園站廳局協督佛寺廟租屋衣洗澡廁語翻譯律福申請殘疾精抑鬱殺預防輔諮詢"
    U"暴害收容營養午餐早晚送飯菜車票低華埠廣";
constexpr std::u32string_view kJapanese =
    U"日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方"
    U"四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八"
    U"六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多"
    U"県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝"
    U"面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増"
    U"係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置"
    U"企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施"
    U"切由説転食比難防補車優夫研収断井何南石足違消境神番規術護展態導鮮備宅害配副算視条幹独警宮究育"
    U"席輸訪楽起万着乗店述残想線率病農州武声質念待試族象銀域助労例衛然早張映限親額監環験追審商葉義"
    U"伝働形景落欧担好退準賞訴辺造英被株頭技低毎医復仕去姿味負閣韓渡失移差衆個門写評課末守若脳極種"
    U"美岡影命含福蔵量望松非撃佐核観察整段横融型白深字答夜製票況音申様財港識注呼渉達祉齢児童療救薬"
    U"寺仏堂祭弁舎園館幼稚症鈴林森斎伊吉清池橋阿崎岩介看診科歯眼鬱依存酒禁煙避寮宿泊貸借賃険請互系"
    U"翻訳窓浜室精郎太士庁健康";
constexpr std::u32string_view kKorean =
    U"이다는에의을를가고하지사기리한시인도자로나정대어그수서아있들은해일보으원장주부여구제전성비상"
    U"과소무것등교관신동회년안중유문만국조실연스우공선생경세화면미방용치계적까행진당명민내학물말위"
    U"거임간강단드모력라오재산급청노담복료식센터봉병법률택옥길남북울광천육돌봄쉼약침술언번역통호출"
    U"응예접종암김박최윤권황송류홍린절집옷샤워밥점심저녁긴피난쉘티클닉독랑믿음건험양";

std::u32string sorted(std::u32string_view letters)
{
    std::u32string out(letters);
    std::sort(out.begin(), out.end());
    return out;
}

bool isIn(const std::u32string &letters, char32_t c)
{
    return std::binary_search(letters.begin(), letters.end(), c);
}

} // namespace

Familiar familiarOf(std::string_view utf8, Tongue tongue)
{
    static const std::u32string kChinese = sorted(std::u32string(kSimplified) + std::u32string(kTraditional)),
                                kTaiwan = sorted(kTraditional), kJapan = sorted(kJapanese), kKorea = sorted(kKorean);
    const std::u32string &known = tongue == Tongue::Chinese       ? kChinese
                                  : tongue == Tongue::Traditional ? kTaiwan
                                  : tongue == Tongue::Japanese    ? kJapan
                                                                  : kKorea;
    Familiar out;
    std::size_t length = 0;
    for (std::size_t at = 0; at < utf8.size(); at += length) {
        const std::int32_t c = codeAt(utf8, at, length);
        if (c >= 0 && c < 0x80)
            continue;
        const bool sign = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60) || c == 0xB7 || c == 0x2022;
        const bool kana = c >= 0x3041 && c <= 0x30FF;
        const bool letter = (c >= 0x3400 && c < 0xA000) || kana || (c >= 0xAC00 && c <= 0xD7A3);
        out.odd |= !sign && !letter;
        out.letters += letter ? 1 : 0;
        out.known += (kana && tongue == Tongue::Japanese) || isIn(known, static_cast<char32_t>(c)) ? 1 : 0;
    }
    return out;
}

} // namespace handrail::directory

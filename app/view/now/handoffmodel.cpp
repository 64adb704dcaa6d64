#include "view/now/handoffmodel.h"

#include "view/desk/momenttext.h"

#include "share/qr.h"
#include "storage/walltime.h"

namespace handrail::view {
namespace {

const QList<QByteArray> kLineRoles{"mark", "says", "time", "minutes", "holds", "markIndex"};

} // namespace

HandoffModel::HandoffModel(QObject *parent)
    : QObject(parent), m_seen({"mark", "says", "isOn", "markIndex"}), m_doses(kLineRoles), m_state(kLineRoles),
      m_done(kLineRoles), m_spans({"pacer", "from", "to", "running"})
{
}

QVector<QVariantMap> HandoffModel::rows(const std::vector<crisis::CardLine> &lines) const
{
    QVector<QVariantMap> out;
    for (const crisis::CardLine &line : lines) {
        out.append({{QStringLiteral("mark"), QString::fromStdString(line.mark)},
                    {QStringLiteral("says"), QString::fromStdString(line.says)},
                    {QStringLiteral("time"), clockOf(line.wallMs, m_language)},
                    {QStringLiteral("minutes"), static_cast<int>(line.ageMs / 60'000)},
                    {QStringLiteral("holds"), line.holds},
                    {QStringLiteral("markIndex"), static_cast<int>(line.index)}});
    }
    return out;
}

void HandoffModel::show(const library::Protocol &protocol, const crisis::Run &run, const crisis::Visit &visit,
                        const storage::Moment &now, const QString &language)
{
    m_language = language;
    m_call.clear();
    m_callAt.clear();
    for (const crisis::VisitEvent &event : visit.events) {
        if (event.of != crisis::kEmergencyLine || event.out
            || (event.kind != "call.dialed" && (event.kind != "call.opened" || m_call == QLatin1String("dialed"))))
            continue;
        m_call = event.kind == "call.dialed" ? QStringLiteral("dialed") : QStringLiteral("opened");
        m_callAt = clockOf(storage::wallMs(event.at, now), language);
    }
    m_card = crisis::handoffCard(protocol, run, now);
    m_doses.set(rows(m_card.doses));
    m_state.set(rows(m_card.state));
    m_done.set(rows(m_card.done));
    QVector<QVariantMap> seen;
    for (const library::Mark &mark : protocol.marks) {
        if (!mark.id.starts_with(crisis::kSeen))
            continue;
        int index = -1;
        for (const crisis::CardLine &line : m_card.seen)
            index = line.mark == mark.id ? static_cast<int>(line.index) : index;
        seen.append({{QStringLiteral("mark"), QString::fromStdString(mark.id)},
                     {QStringLiteral("says"), QString::fromStdString(mark.says)},
                     {QStringLiteral("isOn"), index >= 0},
                     {QStringLiteral("markIndex"), index}});
    }
    m_seen.set(std::move(seen));
    QVector<QVariantMap> spans;
    for (const crisis::CardSpan &span : m_card.spans) {
        spans.append({{QStringLiteral("pacer"), QString::fromStdString(span.pacer)},
                      {QStringLiteral("from"), clockOf(span.fromWallMs, language)},
                      {QStringLiteral("to"), clockOf(span.toWallMs, language)},
                      {QStringLiteral("running"), span.running}});
    }
    m_spans.set(std::move(spans));
    emit changed();
}

QString HandoffModel::foundDay() const { return longDayOf(m_card.foundWallMs, m_language); }
QString HandoffModel::foundTime() const { return clockOf(m_card.foundWallMs, m_language); }

QStringList HandoffModel::seenSays() const
{
    QStringList says;
    for (const crisis::CardLine &line : m_card.seen)
        says.append(QString::fromStdString(line.says));
    return says;
}

QStringList HandoffModel::doseTimes() const
{
    QStringList times;
    for (const crisis::CardLine &line : m_card.doses)
        times.append(clockOf(line.wallMs, m_language));
    return times;
}

QString HandoffModel::qr(const QString &text) const
{
    const auto code = share::qrModules(text.toStdString());
    // Too long for one code: the card can still be read out and copied by hand.
    return code.ok() ? QString::fromStdString(code.value().rows()) : QString();
}

int HandoffModel::lastDoseMinutes() const
{
    return m_card.doses.empty() ? 0 : static_cast<int>(m_card.doses.back().ageMs / 60'000);
}

} // namespace handrail::view

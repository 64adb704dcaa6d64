#include "view/now/walkasked.h"

#include "view/now/walkmodel.h"

namespace handrail::view {

WalkAsked::WalkAsked(WalkModel &walk) : QObject(&walk), m_walk(walk), m_answers({"answerId", "label"}) {}

QString WalkAsked::question() const
{
    const auto *at = m_walk.step();
    return at ? QString::fromStdString(at->question) : QString();
}

QString WalkAsked::help() const
{
    const auto *at = m_walk.step();
    return at ? QString::fromStdString(at->help) : QString();
}

QString WalkAsked::say() const
{
    const auto *at = m_walk.step();
    return at ? QString::fromStdString(at->say) : QString();
}

void WalkAsked::arrange()
{
    QVector<QVariantMap> answers;
    if (const auto *at = m_walk.step()) {
        for (const library::WalkAnswer &one : at->answers)
            answers.append({{QStringLiteral("answerId"), QString::fromStdString(one.id)},
                            {QStringLiteral("label"), QString::fromStdString(one.label)}});
    }
    m_answers.set(std::move(answers));
}

} // namespace handrail::view

#include "view/now/runpacer.h"

#include "crisis/pacer.h"

namespace handrail::view {

QString RunPacer::kind() const { return m_book.step() ? QString::fromStdString(m_book.step()->pacer) : QString(); }

int RunPacer::beatSecond() const
{
    const crisis::Run &run = m_book.run();
    const auto seconds = [&](const storage::Moment &at) { return storage::elapsedMs(run.started, at) / 1000; };
    const std::int64_t entered = run.trail.empty() ? 0 : seconds(run.trail.back().at);
    return crisis::beatAt((seconds(m_book.now()) - entered) * 1000, m_book.protocol().breathEveryS).second;
}

bool RunPacer::compressionLit() const
{
    return kind() == QLatin1String("cpr") && crisis::compressionLit(crisis::onStepMs(m_book.run(), m_book.now()));
}

} // namespace handrail::view

#pragma once

#include "platform/positionfeed.h"

namespace handrail::platform {

/// No device tells a position, or the person wants none: --position none, kiosks. Says so on start().
class NoFeed final : public PositionFeed {
    Q_OBJECT
public:
    explicit NoFeed(Trouble why = Trouble::NoDevice, QObject *parent = nullptr) : PositionFeed(parent), m_why(why) {}

    void start() override;
    void stop() override {}
    [[nodiscard]] Trouble trouble() const override { return m_why; }

private:
    Trouble m_why;
};

} // namespace handrail::platform

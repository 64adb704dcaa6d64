#pragma once

#include "platform/positionfeed.h"

namespace handrail::test {

/// A position feed that a test moves by hand.
class HandFeed final : public platform::PositionFeed {
public:
    int starts = 0;
    bool running = false;
    Trouble why = Trouble::None;

    void start() override
    {
        ++starts;
        running = true;
        if (why != Trouble::None)
            emit troubleChanged(why);
    }
    void stop() override { running = false; }
    [[nodiscard]] Trouble trouble() const override { return why; }

    void give(double latitude, double longitude, double accuracyM, qint64 wallMs)
    {
        platform::Fix fix;
        fix.latitude = latitude;
        fix.longitude = longitude;
        fix.accuracyM = accuracyM;
        fix.wallMs = wallMs;
        emit fixTaken(fix);
    }
    void trip(Trouble trouble)
    {
        why = trouble;
        emit troubleChanged(trouble);
    }
};

} // namespace handrail::test

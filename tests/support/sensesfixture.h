#pragma once

#include "support/crisisfixture.h"
#include "support/recordingsenses.h"

#include "view/now/runmodel.h"
#include "view/now/runsenses.h"

#include <gtest/gtest.h>

namespace handrail::test {

/// A run over a made-up protocol, with every sense recorded.
class SensesTest : public testing::Test, protected CrisisFixture {
protected:
    SensesTest()
    {
        content.protocol = [this](const std::string &, const std::string &) -> storage::Result<library::Protocol> {
            library::Protocol protocol = sampleProtocol();
            protocol.breathEveryS = 5;
            protocol.doseDueFromS = dueFromS;
            protocol.doseDueToS = 180;
            return protocol;
        };
        settings.setLanguage("en");
        desk.restore();
        settle();
        senses.setProperty("waitForm", QStringLiteral("Dose %1 from %2 minutes"));
        senses.setProperty("dueForm", QStringLiteral("Time for dose %1"));
        senses.setProperty("personDueForm", QStringLiteral("Person %1: time for dose %2"));
    }
    void act()
    {
        clock.advance(1000);
        model.act();
        settle();
    }
    void toBreaths()
    {
        model.start("sample");
        settle();
        for (int i = 0; i < 3; ++i)
            act();
        ASSERT_EQ(model.pacer()->kind(), "breath");
        clicker.tones.clear();
        buzzer.felt.clear();
        speech.said.clear();
    }
    void seconds(int count)
    {
        for (int i = 0; i < count; ++i) {
            clock.advance(1000);
            emit model.ticked();
        }
    }

    int dueFromS = 120;
    RecordingClicker clicker;
    RecordingBuzzer buzzer;
    RecordingAwake awake;
    RecordingSpeech speech;
    view::CrisisDesk desk{vault, clock};
    view::RunModel model{desk, content, settings};
    view::RunSenses senses{model, {&clicker, &awake, &buzzer, &speech}, settings};
};

} // namespace handrail::test

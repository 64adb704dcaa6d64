#pragma once

#include "view/desk/speaker.h"
#include "view/reading/competenciesmodel.h"
#include "view/reading/guidelistmodel.h"
#include "view/reading/guidemodel.h"
#include "view/reading/searchmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class CallSession;
class SessionGround;

/// What is read: guides by phase, the competencies, the one search over all of it, and reading aloud. It only hands
/// out.
class ReadingSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::GuideModel *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GuideListModel *before READ before CONSTANT FINAL) ///< guides of the phase
    Q_PROPERTY(handrail::view::GuideListModel *after READ after CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GuideListModel *me READ me CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CompetenciesModel *competencies READ competencies CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(handrail::view::Speaker *speaker READ speaker CONSTANT FINAL)

public:
    ReadingSession(SessionGround &ground, CallSession &calls, QObject *parent = nullptr);

    [[nodiscard]] GuideModel *guide();
    [[nodiscard]] GuideListModel *before();
    [[nodiscard]] GuideListModel *after();
    [[nodiscard]] GuideListModel *me();
    [[nodiscard]] CompetenciesModel *competencies();
    [[nodiscard]] SearchModel *search();
    [[nodiscard]] Speaker *speaker();

private:
    GuideListModel *list(GuideListModel *&slot, const char *phase);

    SessionGround &m_ground;
    CallSession &m_calls;
    GuideModel *m_guide = nullptr;
    GuideListModel *m_before = nullptr;
    GuideListModel *m_after = nullptr;
    GuideListModel *m_me = nullptr;
    CompetenciesModel *m_competencies = nullptr;
    SearchModel *m_search = nullptr;
    Speaker *m_speaker = nullptr;
};

} // namespace handrail::view

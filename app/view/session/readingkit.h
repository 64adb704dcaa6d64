#pragma once

#include "view/reading/competenciesmodel.h"
#include "view/reading/guidelistmodel.h"
#include "view/reading/guidemodel.h"
#include "view/reading/searchmodel.h"

#include "view/desk/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class AppSession;

/// What is read: guides by phase, the competencies, and the one search over all of it. Made when a screen first asks.
/// It only hands out.
class ReadingKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::GuideModel *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GuideListModel *before READ before CONSTANT FINAL) ///< guides of the phase
    Q_PROPERTY(handrail::view::GuideListModel *after READ after CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GuideListModel *me READ me CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CompetenciesModel *competencies READ competencies CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SearchModel *search READ search CONSTANT FINAL)

public:
    ReadingKit(AppSession &session, const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] GuideModel *guide();
    [[nodiscard]] GuideListModel *before();
    [[nodiscard]] GuideListModel *after();
    [[nodiscard]] GuideListModel *me();
    [[nodiscard]] CompetenciesModel *competencies();
    [[nodiscard]] SearchModel *search();

private:
    GuideListModel *list(GuideListModel *&slot, const char *phase);

    AppSession &m_session;
    const Rooms &m_rooms;
    GuideModel *m_guide = nullptr;
    GuideListModel *m_before = nullptr;
    GuideListModel *m_after = nullptr;
    GuideListModel *m_me = nullptr;
    CompetenciesModel *m_competencies = nullptr;
    SearchModel *m_search = nullptr;
};

} // namespace handrail::view

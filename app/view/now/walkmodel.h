#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/desksaving.h"
#include "view/desk/rowsmodel.h"
#include "view/now/walkabout.h"
#include "view/now/walkasked.h"
#include "view/now/walkresult.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

class Settings;

/// A walk on screen: where it stands, one question at a time, with the reasons for what was answered above it. The
/// question, the end, what the walk says of itself are parts of their own. Answers are kept with the visit at once; the
/// first one opens it.
class WalkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(bool found READ found NOTIFY changed FINAL) ///< false: content has no such walk
    /// id of the step or end; its change means another question
    Q_PROPERTY(QString here READ here NOTIFY changed FINAL)
    /// What was answered so far: step, question, answer, because, at.
    Q_PROPERTY(handrail::view::RowsModel *given READ given CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DeskSaving *saving READ saving CONSTANT FINAL)

    Q_PROPERTY(handrail::view::WalkAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(handrail::view::WalkAsked *asked READ asked CONSTANT FINAL)
    Q_PROPERTY(handrail::view::WalkResult *result READ result CONSTANT FINAL)

public:
    WalkModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool found() const { return !m_walk.steps.empty(); }
    [[nodiscard]] QString here() const { return QString::fromStdString(m_here); }
    [[nodiscard]] RowsModel *given() { return &m_given; }
    [[nodiscard]] DeskSaving *saving() { return &m_saving; }
    [[nodiscard]] WalkAbout *about() const { return m_parts.about; }
    [[nodiscard]] WalkAsked *asked() const { return m_parts.asked; }
    [[nodiscard]] WalkResult *result() const { return m_parts.result; }

    /// Shows the walk of @p place, as far as it was walked during this visit.
    Q_INVOKABLE void open(const QString &place);
    /// Takes the answer, unless the question has only just come: a second press was meant for the one before.
    Q_INVOKABLE void answer(const QString &answer);
    /// What stands here has only just come: a press now was meant for what stood here before.
    [[nodiscard]] Q_INVOKABLE bool tooSoon() const;
    /// Asks @p step again; what was answered after it is taken back. Empty: from the start.
    Q_INVOKABLE void backTo(const QString &step);

    // For the parts
    [[nodiscard]] CrisisDesk &desk() const { return m_desk; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const library::Walk &walk() const { return m_walk; }
    [[nodiscard]] const library::WalkStep *step() const { return crisis::findWalkStep(m_walk, m_here); }
    [[nodiscard]] const library::WalkEnd *end() const { return crisis::findWalkEnd(m_walk, m_here); }
    void tell(); ///< something changed

signals:
    void changed();

private:
    struct Parts {
        WalkAbout *about;
        WalkAsked *asked;
        WalkResult *result;
    };
    void take(crisis::WalkRun next);
    void adopt();
    void load();
    void refresh();

    CrisisDesk &m_desk;
    DeskSaving m_saving{m_desk};
    CrisisContent m_content;
    Settings &m_settings;
    QString m_place;
    library::Walk m_walk;
    crisis::WalkRun m_run;
    std::string m_here;
    std::optional<storage::Moment> m_cameAt; ///< when what stands here came under the thumb
    RowsModel m_given;
    Parts m_parts{};
};

} // namespace handrail::view

#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"

#include "care/plan.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace handrail::view {

class VaultDesk;

/// A plan looked at again in one sweep: line after line, a tap each, did it help, and does it stay. Every tap is a
/// revision at once; what is not tapped stays as it is. People and what was put out of reach are never asked whether
/// they were used.
class SweepModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    /// itemId, heading (of its part; empty where the line before is of the same), words, asks (whether it helped),
    /// answer ("helped", "not", "unused", ""; of this sweep), before (the same: what stood there before it), out (taken
    /// out in this sweep: it can be put back)
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    /// why the last answer is not on disk, for SaveBanner
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL) ///< something was answered, and all of it is on disk

public:
    SweepModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] bool kept() const { return m_kept && m_writing == 0; }

    /// Reads @p planId anew. What is taken out can be put back until then; in the same sitting it is the same sweep.
    Q_INVOKABLE void open(const QString &planId);
    /// The same again takes it back: what stood there before the sweep does again. Nothing for a line that is not
    /// asked.
    Q_INVOKABLE void answer(const QString &itemId, const QString &answer);
    Q_INVOKABLE void setOut(const QString &itemId, bool out);
    Q_INVOKABLE void retry() { m_refused.retry(); }
    void forget();

signals:
    void changed();
    void opening();     ///< whoever else holds this plan lets it go first
    void planChanged(); ///< a revision is on disk: lists read again

private:
    struct Line {
        std::string sectionId, heading;
        care::Item item;
        bool asks = false, out = false;
    };
    struct Said { ///< of a line, before the sweep
        std::optional<bool> used, helped;
    };
    void readLines(const library::PlanTemplate &form);
    void change(care::Plan plan);
    void save();
    void arrange();
    [[nodiscard]] Line *line(const QString &itemId);
    [[nodiscard]] int placeOf(const Line &one) const; ///< in its part, among what was not taken out

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    RefusedWrite m_refused;
    RowsModel m_rows{{"itemId", "heading", "words", "asks", "answer", "before", "out"}};
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    std::vector<Line> m_lines;
    std::map<std::string, Said> m_before; ///< of each line that was answered in this sweep, by its id
    int m_asked = 0, m_writing = 0; ///< of what is read now, not answered yet
    bool m_failed = false, m_kept = false;
};

} // namespace handrail::view

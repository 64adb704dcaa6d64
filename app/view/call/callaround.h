#pragma once

#include "view/call/callwording.h"

namespace handrail::view {

class PlaceModel;

/// The other lines that a sheet shows, by where one stands: who is called before the police, and who else takes what this
/// line takes.
class CallAround : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallModel for it")

    /// For a mental health crisis, what comes before the police: lines of the county that send or talk, then 988. Rows
    /// as in CallList.
    Q_PROPERTY(handrail::view::RowsModel *firsts READ firsts CONSTANT FINAL)
    /// Of a sheet asked for by county ("county:cps"), and of any line that takes reports: the other numbers for the
    /// same, of the counties this may be. Rows as in CallList.
    Q_PROPERTY(handrail::view::RowsModel *others READ others CONSTANT FINAL)
    /// the sheet shows what the county has: it follows the place
    Q_PROPERTY(bool byCounty READ isByCounty NOTIFY changed FINAL)
    Q_PROPERTY(bool asksCounty READ asksCounty NOTIFY changed FINAL) ///< by county, and no county is known yet

public:
    CallAround(const CallContent &content, const CalledLine &line, const CallWording &kinds, const PlaceModel &place,
               const Settings &settings);

    [[nodiscard]] RowsModel *firsts() { return &m_firsts; }
    [[nodiscard]] RowsModel *others() { return &m_others; }
    [[nodiscard]] bool isByCounty() const;
    [[nodiscard]] bool asksCounty() const;

    /// What was opened: a line's id, or "county:…".
    void begin(std::string asked) { m_asked = std::move(asked); }
    [[nodiscard]] const std::string &asked() const { return m_asked; }
    /// The id of the line that this is where one stands now.
    [[nodiscard]] std::string resolved() const;
    /// One stands elsewhere: other lines are near.
    void follow();

signals:
    void changed();

private:
    void refreshFirsts();
    void refreshOthers();

    const CallContent &m_content;
    const CalledLine &m_line;
    const CallWording &m_kinds;
    const PlaceModel &m_place;
    const Settings &m_settings;
    std::string m_asked;
    RowsModel m_firsts{lineRoles()}, m_others{lineRoles()};
};

} // namespace handrail::view

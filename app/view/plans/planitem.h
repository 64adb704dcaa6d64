#pragma once

#include "care/plan.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// One item of a plan that is open for change, part by part. PlanModel owns it and keeps what changes.
class PlanItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString itemId READ itemId NOTIFY changed FINAL) ///< empty: no item is open
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString measure READ measure NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)           ///< "2026-12-01"; empty: none
    /// the day as people write it, in the plan's language
    Q_PROPERTY(QString dateWords READ dateWords NOTIFY changed FINAL)
    Q_PROPERTY(QString barrier READ barrier NOTIFY changed FINAL)
    Q_PROPERTY(QString instead READ instead NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ done NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::PlanItem::Answer consent READ consent NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::PlanItem::Answer used READ used NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::PlanItem::Answer helped READ helped NOTIFY changed FINAL)
    Q_PROPERTY(bool fromDirectory READ fromDirectory NOTIFY changed FINAL)

public:
    enum Answer { NotAsked, No, Yes };
    Q_ENUM(Answer)

    using QObject::QObject;

    [[nodiscard]] QString itemId() const { return shown(m_item.id); }
    [[nodiscard]] QString text() const { return shown(m_item.text); }
    [[nodiscard]] QString phone() const { return shown(m_item.detail.phone); }
    [[nodiscard]] QString where() const { return shown(m_item.detail.where); }
    [[nodiscard]] QString who() const { return shown(m_item.detail.who); }
    [[nodiscard]] QString when() const { return shown(m_item.detail.when); }
    [[nodiscard]] QString measure() const { return shown(m_item.detail.measure); }
    [[nodiscard]] QString progress() const { return shown(m_item.detail.progress); }
    [[nodiscard]] QString date() const { return shown(m_item.detail.date); }
    [[nodiscard]] QString dateWords() const;
    [[nodiscard]] QString barrier() const { return shown(m_item.detail.barrier); }
    [[nodiscard]] QString instead() const { return shown(m_item.detail.instead); }
    [[nodiscard]] bool done() const { return m_item.detail.done; }
    [[nodiscard]] Answer consent() const { return answer(m_item.detail.consent); }
    [[nodiscard]] Answer used() const { return answer(m_item.used); }
    [[nodiscard]] Answer helped() const { return answer(m_item.helped); }
    [[nodiscard]] bool fromDirectory() const { return m_item.detail.origin.starts_with("directory/"); }

    [[nodiscard]] const care::Item &value() const { return m_item; }
    [[nodiscard]] bool open() const { return !m_item.id.empty(); }
    /// Opens @p item of a plan in @p language; one without an id closes it.
    void show(care::Item item, const std::string &language = "en");
    /// @p part: the name of a property of text. @return whether something changed; an unknown part changes nothing.
    bool set(const QString &part, const QString &value);
    bool setDone(bool done);
    bool setConsent(Answer consent);
    bool setOrigin(const std::string &origin);
    void setReview(std::optional<bool> used, std::optional<bool> helped);

    static Answer answer(const std::optional<bool> &said) { return !said ? NotAsked : *said ? Yes : No; }
    static std::optional<bool> said(Answer answer)
    {
        return answer == NotAsked ? std::nullopt : std::optional(answer == Yes);
    }
    /// What stands beside @p item under the labels of @p section; empty where it has none. Whether it is done is said
    /// apart.
    static QString besideWords(care::Item item, const library::PlanSection &section, const std::string &language);
    /// "2026-12-04" as "Friday, December 4, 2026"; what is no such day is given back as it is.
    static QString dayWords(const std::string &date, const std::string &language);

signals:
    void changed();

private:
    static QString shown(const std::string &utf8) { return QString::fromStdString(utf8); }

    care::Item m_item;
    std::string m_language = "en";
};

} // namespace handrail::view

import Handrail.View

// What was done in Now and is not on disk, said on the page one comes to after it.
SaveBanner {
    id: root

    required property AppSession session
    readonly property DeskSaving saving: session.now.visit.saving

    trouble: root.saving.trouble
    onRetryRequested: root.saving.retry()
    onUnderstood: root.saving.knowSetAside()
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.model.Case;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.MenuKeys;
import org.hashiya.ui.codebook.internal.sets.DocumentMembers;
import org.hashiya.ui.codebook.internal.values.CaseWork;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.study.OpenStudies;

/** The cases of the current study with the values of their variables. Documents that are dropped on a case belong to it. */
public final class CasesView extends ValuesView {

	/** The id of the view. */
	public static final String ID = "org.hashiya.ui.codebook.cases"; //$NON-NLS-1$

	private @Nullable CaseWork work;

	public CasesView() {
		super(Owners.CASES);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		work = new CaseWork(getSite().getShell(), this::perform);
		super.createPartControl(parent);
		takeDocuments(grid().viewer().getControl());
	}

	private CaseWork work() {
		return Objects.requireNonNull(work);
	}

	@Override
	String nameHeading() {
		return Messages.Case_name;
	}

	@Override
	String filterHint() {
		return Messages.Case_filter;
	}

	@Override
	String noStudySentence() {
		return Messages.Case_noStudy;
	}

	@Override
	String noneFitsSentence() {
		return Messages.Case_noneFits;
	}

	@Override
	String emptySentence(Study now) {
		return now.cases().isEmpty() ? Messages.Case_none : ""; //$NON-NLS-1$
	}

	@Override
	void addNew(IContributionManager manager) {
		Action action = action(Messages.Case_newCase, study -> work().newCase(study.study(), grid()::select));
		action.setImageDescriptor(Icons.CASE.descriptor());
		manager.add(action);
	}

	@Override
	void addOfRows(IMenuManager menu, List<Element> rows) {
		menu.add(enabled(!rows.isEmpty(), action(Messages.Case_change, study -> work().change(study.study(), (Case) rows.getFirst()))));
		menu.add(enabled(!rows.isEmpty(), action(Messages.Case_documents, study -> work().documents(study.study(), (Case) rows.getFirst()))));
		menu.add(enabled(!rows.isEmpty(), MenuKeys.of(ActionFactory.DELETE, action(Messages.Case_delete, study -> delete(rows)), grid().hasNames())));
	}

	@Override
	Object item(OpenStudy study, UUID row) {
		return new CaseItem(study, row);
	}

	@Override
	void follow(String link, OpenStudy study) {
		work().newCase(study.study(), grid()::select);
	}

	@Override
	void delete(List<Element> rows) {
		work().delete(rows.stream().map(Element::id).toList());
	}

	private void takeDocuments(Control table) {
		DropTarget drop = new DropTarget(table, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
		drop.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		drop.addDropListener(new Drop());
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drop extends DropTargetAdapter {

		@Override
		public void dragOver(DropTargetEvent event) {
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
			event.detail = event.item == null || documents(LocalSelectionTransfer.getTransfer().getSelection()).isEmpty() ? DND.DROP_NONE : event.detail;
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (event.item != null && event.item.getData() instanceof UUID owner) {
				work().add(owner, documents(event.data));
				event.detail = DND.DROP_COPY; // nothing moves away
			}
		}

		/** Those of the study that is shown: the list of documents has those of all open studies. */
		private List<UUID> documents(Object selection) {
			return getSite().getService(OpenStudies.class).current().map(open -> new DocumentMembers().dropped(selection, open.study())).orElse(List.of());
		}
	}
}

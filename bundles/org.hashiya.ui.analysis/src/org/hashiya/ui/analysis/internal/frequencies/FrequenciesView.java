// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.model.Code;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.CurrentStudy;
import org.hashiya.ui.analysis.internal.Latest;
import org.hashiya.ui.analysis.internal.PastStudy;
import org.hashiya.ui.analysis.internal.RoomCommands;
import org.hashiya.ui.analysis.internal.ViewFrame;
import org.hashiya.ui.analysis.internal.frequencies.FrequencySheet.Line;
import org.hashiya.ui.analysis.internal.passages.PassageChoice;
import org.hashiya.ui.analysis.internal.passages.PassagesView;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.study.StudyUpdate;

import com.ibm.icu.text.MessageFormat;

/** How often each code is used, now or at a milestone. It counts with the function that the command line and the exports use, off the UI thread, whenever the study or the question changes. */
@NonNullByDefault({}) // the platform says nothing of null
public final class FrequenciesView extends ViewPart {

	/** Numbers, and of which earlier state; null for the present. */
	private record Counted(PastStudy past, FrequencyTable table) {
	}

	private FrequencySettings settings = FrequencySettings.DEFAULT;
	private Map<String, Integer> widths = Map.of();
	private ViewFrame frame;
	private FrequencyTableControl table;
	private FrequencyActions actions;
	private CurrentStudy current;
	private Latest<@NonNull Counted> counting;
	private RoomCommands commands;
	/** The state that is shown in place of the present; null for the present. */
	private PastStudy past;

	/** Brings the view up with the numbers of an earlier state. */
	public static void showAt(IWorkbenchPage page, PastStudy past) {
		try {
			if (page.showView(PartIds.FREQUENCIES) instanceof FrequenciesView view) {
				view.showAt(past);
			}
		} catch (PartInitException e) {
			ILog.of(FrequenciesView.class).error(PartIds.FREQUENCIES, e); // our own view: a fault of the program, the page shows it in the view's place
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		settings = FrequencyMemento.read(memento);
		widths = FrequencyMemento.widths(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		FrequencyMemento.save(settings, memento);
		FrequencyMemento.saveWidths(table.widths(), memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new RoomCommands(getSite());
		frame = new ViewFrame(parent, getSite());
		table = new FrequencyTableControl(frame.content(), order -> change(settings.sorted(order)), this::showPassages);
		table.restore(widths);
		actions = new FrequencyActions(() -> settings, this::change, this::copy, this::export, this::showSelectedPassages);
		actions.contributeTo(getViewSite().getActionBars());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillContextMenu);
		table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
		getSite().setSelectionProvider(table.viewer());
		new ThemeChanges(getSite()).onChange(table.viewer().getControl(), table::restyle);
		counting = new Latest<>(Messages.task, parent.getDisplay(), this::show, this::failed, this::busy);
		parent.addDisposeListener(event -> counting.cancel());
		current = new CurrentStudy(getSite(), parent, () -> showAt(null), this::studyChanged);
		count();
	}

	@Override
	public void setFocus() {
		if (frame.showsContent()) {
			table.viewer().getControl().setFocus();
		} else {
			frame.setFocus();
		}
	}

	private void showAt(PastStudy state) {
		past = state;
		count();
	}

	/** Says of which state the numbers are that are shown; not before these are shown. */
	private void tellState() {
		frame.setBanner(past == null ? "" : MessageFormat.format(Messages.asOf, NoticeTarget.literal(Isolates.wrap(past.milestone().name()))), () -> showAt(null)); //$NON-NLS-1$
	}

	private void failed(StudyProblem problem) {
		Problems.in(getSite().getWorkbenchWindow()).show(problem);
		if (past != null) {
			showAt(null); // what is shown are no numbers of then
		}
	}

	private void studyChanged(StudyUpdate update) {
		if (past != null) {
			if (!past.isOf(current.get())) {
				showAt(null); // the milestone is gone, and with it the name of what is shown
			}
		} else if (update.concerns(ElementKind.PASSAGE) || update.concerns(ElementKind.CODE) || update.concerns(ElementKind.DOCUMENT) || update.concerns(ElementKind.CODER)) {
			count();
		}
	}

	private void change(FrequencySettings changed) {
		boolean counted = settings.options().equals(changed.options());
		FrequencySheet sheet = table.sheet();
		settings = changed;
		if (counted && sheet != null && !counting.isWaiting() && frame.showsContent()) {
			show(sheet.table());
		} else {
			count();
		}
	}

	private void count() {
		OpenStudy open = current.get();
		if (open == null) {
			counting.cancel();
			tellState();
			frame.showSentence(Messages.noStudy, commands::openStudy);
			frame.setNote(""); //$NON-NLS-1$
		} else if (past == null && open.study().codebook().size() == 0) {
			counting.cancel();
			tellState();
			frame.showSentence(Messages.noCodes, commands::showCodebook);
			frame.setNote(""); //$NON-NLS-1$
		} else {
			FrequencyOptions options = settings.options();
			PastStudy state = past;
			Study now = current.seen(open.study());
			counting.request(progress -> new Counted(state, Frequencies.count(state == null ? now : current.seen(state.get(progress)), options, progress)));
		}
		actions.update(frame.showsContent());
	}

	private void show(Counted found) {
		if (found.past() == past) {
			tellState();
			show(found.table());
		}
	}

	private void show(FrequencyTable counted) {
		if (!counted.options().equals(settings.options())) {
			count(); // the question has changed meanwhile
			return;
		}
		FrequencySheet sheet = new FrequencySheet(counted, settings, Locale.getDefault());
		table.show(sheet);
		frame.showContent();
		frame.setNote(sheet.hiddenParts() > 0 ? MessageFormat.format(Messages.hiddenParts, sheet.hiddenParts()) : sheet.isAllZero() ? Messages.notCoded : ""); //$NON-NLS-1$
		actions.update(true);
	}

	private void busy(boolean waiting) {
		if (waiting) {
			frame.showBusy(Messages.busy, this::stop);
		} else {
			frame.hideBusy();
		}
	}

	private void stop() {
		counting.cancel();
		frame.showStopped(Messages.cancelled, this::count);
	}

	private void copy() {
		FrequencySheet sheet = table.sheet();
		if (sheet != null) {
			Clipboard clipboard = new Clipboard(table.viewer().getControl().getDisplay());
			clipboard.setContents(new Object[] { FrequencyCopy.text(sheet, table.selectedOrAll()) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void export() {
		Map<String, String> parameters = new HashMap<>(Map.of("kind", "frequencies", "unit", settings.unit().key(), "breakdown", settings.breakdown().name().toLowerCase(Locale.ROOT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"subcodes", String.valueOf(settings.subcodes()))); //$NON-NLS-1$
		if (past != null) {
			parameters.put("milestone", past.milestone().id().toString()); //$NON-NLS-1$
		}
		commands.export(parameters);
	}

	private void showSelectedPassages() {
		FrequencySheet sheet = table.sheet();
		if (sheet != null && table.viewer().getStructuredSelection().getFirstElement() instanceof Line line) {
			showPassages(line, sheet.columns().getFirst());
		}
	}

	private void showPassages(Line line, FrequencyColumn column) {
		if (past != null) {
			Problems.in(getSite().getWorkbenchWindow()).show(Messages.passagesAreOfNow);
			return;
		}
		Code code = line.code();
		@Nullable
		UUID part = column.id();
		UUID document = settings.breakdown() == Breakdown.DOCUMENT ? part : null;
		UUID coder = settings.breakdown() == Breakdown.CODER ? part : null;
		PassagesView.show(getSite().getPage(), new PassageChoice(code == null ? null : code.id(), settings.subcodes(), document, coder));
	}
}

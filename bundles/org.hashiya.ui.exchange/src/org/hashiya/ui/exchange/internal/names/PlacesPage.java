// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.merge.NameReplaced;
import org.hashiya.merge.NameReplaced.Mention;
import org.hashiya.merge.NameReplaced.Place;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.WordsPainter;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The forms that were found, each with a tick, and every place as it is and as it becomes. Worked out in the background, and again when the study changes meanwhile. */
@NonNullByDefault({}) // the platform says nothing of null
final class PlacesPage extends WizardPage {

	private static final int WIDTH = 760;
	private static final int MOST_MENTIONS = 8;
	private static final int FORMS_HEIGHT = 96;
	private static final int PLACES_HEIGHT = 200;

	private final OpenStudy open;
	private final BlindCoding blind;
	private final NamePage names;
	private final Consumer<Boolean> erasing;
	private Table forms;
	private Label counts;
	private PlacesTable table;
	private Label mentions;
	private Button erase;
	private Pseudonymisation asked;
	private NameReplaced found;
	private final Set<String> kept = new HashSet<>();
	private StudyJob<@NonNull NameReplaced> looking;

	/** @param erasing is told whether the name is to be erased too */
	PlacesPage(OpenStudy open, BlindCoding blind, NamePage names, Consumer<Boolean> erasing) {
		super("places", Messages.placesTitle, null); //$NON-NLS-1$
		this.open = open;
		this.blind = blind;
		this.names = names;
		this.erasing = erasing;
		setDescription(Messages.placesDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
		forms = new Table(page, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		forms.setHeaderVisible(true);
		AccessibleNames.set(forms, Messages.placesTitle);
		column(Messages.columnForm, 220, SWT.LEAD);
		column(Messages.columnBecomes, 220, SWT.LEAD);
		column(Messages.columnPlaces, 90, SWT.LEAD);
		column(Messages.columnDocuments, 100, SWT.LEAD);
		WordsPainter.paint(forms);
		forms.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				tick(item);
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, FORMS_HEIGHT).applyTo(forms);
		counts = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		table = new PlacesTable(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, PLACES_HEIGHT).applyTo(table.control());
		mentions = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(mentions);
		Label history = new Label(page, SWT.WRAP);
		history.setText(Messages.history);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(history);
		erase = new Button(page, SWT.CHECK | SWT.WRAP);
		erase.setText(Messages.erase);
		erase.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> eraseToo()));
		setControl(page);
		new StudyUi(open, page.getDisplay()).onChange(page, update -> {
			if (asked != null && (update.concerns(ElementKind.DOCUMENT) || !update.texts().isEmpty() || update.concerns(ElementKind.MEMO) || update.concerns(ElementKind.CODE))) {
				look();
			}
		});
	}

	private void column(String title, int width, int alignment) {
		TableColumn column = new TableColumn(forms, alignment);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !names.asked().equals(asked)) {
			asked = names.asked();
			kept.clear();
			look();
		}
	}

	private void look() {
		stop();
		setPageComplete(false);
		setMessage(Messages.looking);
		StudyJob<@NonNull NameReplaced> job = new StudyJob<>(Messages.looking, counts.getDisplay(), asked::look);
		job.setSystem(true); // its place is this page
		looking = job;
		job.whenDone(result -> {
			if (looking == job && !counts.isDisposed()) {
				found = result;
				setMessage(Messages.nothingDoneYet);
				showForms();
				showPlaces();
				showMentions();
			}
		}).whenFailed(problem -> {
			if (looking == job && !counts.isDisposed()) {
				setMessage(Wording.problem(problem), IMessageProvider.ERROR);
			}
		});
		job.schedule();
	}

	private void showForms() {
		Map<String, List<Place>> byForm = new LinkedHashMap<>();
		found.places().forEach(place -> byForm.computeIfAbsent(place.found(), form -> new ArrayList<>()).add(place));
		forms.removeAll();
		byForm.forEach((form, places) -> {
			TableItem item = new TableItem(forms, SWT.NONE);
			item.setText(new String[] { form, places.getFirst().becomes(), String.valueOf(places.size()),
					String.valueOf(places.stream().map(place -> place.document().id()).distinct().count()) });
			item.setChecked(erase.getSelection() || !kept.contains(form));
			item.setData(form);
		});
	}

	private void tick(TableItem item) {
		if (erase.getSelection()) {
			item.setChecked(true); // what is erased is erased in all its forms
		} else if (item.getChecked()) {
			kept.remove(item.getData());
		} else {
			kept.add(String.valueOf(item.getData()));
		}
		showPlaces();
	}

	private void eraseToo() {
		if (erase.getSelection()) {
			kept.clear();
		}
		for (TableItem item : forms.getItems()) {
			item.setChecked(!kept.contains(item.getData()));
		}
		erasing.accept(erase.getSelection());
		showPlaces();
	}

	private void showPlaces() {
		NameReplaced chosen = found.only(place -> !kept.contains(place.found()));
		table.show(chosen.places());
		counts.setText(found.places().isEmpty() ? Messages.notFound : MessageFormat.format(Messages.counts, chosen.places().size(), chosen.documents()));
		setPageComplete(!chosen.places().isEmpty() || erase.getSelection());
		getContainer().updateButtons();
	}

	/** Memos that are not seen are counted, since the name stands in them all the same, and not named. */
	private void showMentions() {
		Study seen = blind.seen(open);
		List<Mention> named = found.mentions().stream().filter(mention -> mention.kind() != ElementKind.MEMO || seen.memos().get(mention.id()) != null).toList();
		List<String> parts = new ArrayList<>();
		named.stream().limit(MOST_MENTIONS).forEach(mention -> parts.add(MessageFormat.format(switch (mention.kind()) {
		case MEMO -> Messages.mentionMemo;
		case CODE -> Messages.mentionCode;
		default -> Messages.mentionDocument;
		}, Isolates.wrap(mention.title()))));
		if (named.size() < found.mentions().size()) {
			parts.add(MessageFormat.format(Messages.mentionOthers, found.mentions().size() - named.size()));
		}
		String all = String.join(Messages.separator, parts);
		mentions.setText(found.mentions().isEmpty() ? "" : MessageFormat.format(Messages.mentions, found.mentions().size(), all).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		mentions.requestLayout();
	}

	/** Forms that stay as they are. */
	Set<String> kept() {
		return Set.copyOf(kept);
	}

	boolean erases() {
		return erase != null && erase.getSelection();
	}

	@Override
	public IWizardPage getNextPage() {
		return erases() ? super.getNextPage() : null;
	}

	@Override
	public boolean canFlipToNextPage() {
		return erases() && isPageComplete();
	}

	private void stop() {
		if (looking != null) {
			looking.cancel();
			looking = null;
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}

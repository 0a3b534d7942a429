// SPDX-License-Identifier: GPL-2.0-only
/*
 * Firmware: two slots. An update erases, programs and verifies the slot that
 * is not running, and only then makes it the next to boot; it counts from the
 * next reset or power on. Whatever fails before leaves the old one.
 */

#include <linux/crc32.h>
#include <linux/firmware.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

#include "dbflash.h"
#include "trace.h"

#define FIRMWARE_STEP		5	/* percent */
#define FIRMWARE_ERASED		20
#define FIRMWARE_PROGRAMMED	90
#define FIRMWARE_NAME_MAX	64

u64 dbflash_firmware_running(const struct dbflash_card *card)
{
	return card->firmware.slots[card->firmware.active].version;
}

static struct dbflash_slot *target_slot(struct dbflash_firmware *firmware)
{
	return &firmware->slots[!firmware->active];
}

static void slot_erase(struct dbflash_slot *slot)
{
	kvfree(slot->payload);
	*slot = (struct dbflash_slot) { };
}

static const char *step_name(unsigned int percent)
{
	if (percent <= FIRMWARE_ERASED)
		return "erase";
	if (percent <= FIRMWARE_PROGRAMMED)
		return "program";
	return percent < 100 ? "verify" : "switch";
}

/* Copies the part of the payload that belongs to this step. */
static void program(struct dbflash_firmware *firmware, unsigned int percent)
{
	struct dbflash_slot *slot = target_slot(firmware);
	u32 span = FIRMWARE_PROGRAMMED - FIRMWARE_ERASED;
	u32 to = div_u64((u64)slot->bytes * (percent - FIRMWARE_ERASED), span);
	u32 from = div_u64((u64)slot->bytes *
			   (percent - FIRMWARE_STEP - FIRMWARE_ERASED), span);

	memcpy(slot->payload + from, firmware->image + from, to - from);
}

static int verify(struct dbflash_firmware *firmware)
{
	struct dbflash_slot *slot = target_slot(firmware);

	return ~crc32_le(~0, slot->payload, slot->bytes) == slot->crc ? 0 : -EIO;
}

static int do_step(struct dbflash_firmware *firmware, unsigned int percent)
{
	struct dbflash_slot *slot = target_slot(firmware);

	if (percent >= firmware->fail_at)
		return -EIO;
	if (percent > FIRMWARE_ERASED && percent <= FIRMWARE_PROGRAMMED)
		program(firmware, percent);
	if (percent == 100) {
		int err = verify(firmware);

		if (err)
			return err;
		slot->valid = true;
		firmware->next = !firmware->active;
	}
	return 0;
}

static void finish(struct dbflash_card *card, int result)
{
	struct dbflash_firmware *firmware = &card->firmware;

	if (result)
		slot_erase(target_slot(firmware));
	kvfree(firmware->image);
	firmware->image = NULL;
	WRITE_ONCE(firmware->result, result);
	dbflash_notify(card, "firmware_result");
	dbflash_set_state(card, firmware->back_to);
}

static void firmware_step(struct work_struct *work)
{
	struct dbflash_card *card = container_of(to_delayed_work(work),
						 struct dbflash_card, firmware.work);
	struct dbflash_firmware *firmware = &card->firmware;
	unsigned int percent;
	int err;

	mutex_lock(&card->lock);
	if (!card->running || card->state != DBFLASH_UPDATING)
		goto unlock;
	percent = firmware->progress + FIRMWARE_STEP;
	err = do_step(firmware, percent);
	trace_dbflash_firmware(card->index, step_name(percent), !firmware->active,
			       percent, err);
	if (!err) {
		WRITE_ONCE(firmware->progress, percent);
		dbflash_notify(card, "firmware_progress");
	}
	if (err || percent == 100)
		finish(card, err);
	else
		queue_delayed_work(dbflash_wq, &firmware->work,
				   msecs_to_jiffies(card->config.firmware_ms *
						    FIRMWARE_STEP / 100));
unlock:
	mutex_unlock(&card->lock);
}

/* Takes over a checked image, so that the loader's copy can go. */
static int start(struct dbflash_card *card, const struct firmware *image,
		 const struct dbflash_image_header *header)
{
	struct dbflash_firmware *firmware = &card->firmware;
	struct dbflash_slot *slot = target_slot(firmware);
	u32 bytes = le32_to_cpu(header->payload_bytes);
	u8 *payload = kvzalloc(bytes, GFP_KERNEL);
	u8 *copy = kvmalloc(bytes, GFP_KERNEL);

	if (!payload || !copy) {
		kvfree(payload);
		kvfree(copy);
		return -ENOMEM;
	}
	memcpy(copy, image->data + sizeof(*header), bytes);
	/* from here on the slot's old content is lost: it must not be booted */
	slot_erase(slot);
	firmware->next = firmware->active;
	slot->payload = payload;
	slot->bytes = bytes;
	slot->crc = le32_to_cpu(header->payload_crc);
	slot->version = dbflash_image_version(&header->version);
	firmware->image = copy;
	firmware->back_to = card->state;
	WRITE_ONCE(firmware->progress, 0);
	WRITE_ONCE(firmware->result, -EINPROGRESS);
	dbflash_set_state(card, DBFLASH_UPDATING);
	queue_delayed_work(dbflash_wq, &firmware->work, 0);
	return 0;
}

static bool name_is_plain(const char *name)
{
	size_t len = strlen(name);

	return len && len < FIRMWARE_NAME_MAX && name[0] != '.' &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == len;
}

/* Loads dbflash/@name from where the kernel keeps firmware. */
int dbflash_firmware_update(struct dbflash_card *card, const char *name)
{
	char path[FIRMWARE_NAME_MAX + sizeof(DBFLASH_NAME) + 1];
	struct dbflash_image_header header;
	const struct firmware *image;
	int err;

	if (card->state != DBFLASH_DETACHED && card->state != DBFLASH_MINIMAL)
		return -EBUSY;
	if (!name_is_plain(name))
		return -EINVAL;
	snprintf(path, sizeof(path), DBFLASH_NAME "/%s", name);
	err = request_firmware(&image, path, disk_to_dev(card->disk));
	if (err)
		return err;
	err = dbflash_image_check(card, image->data, image->size, &header);
	if (!err)
		err = start(card, image, &header);
	release_firmware(image);
	if (err) {
		pr_notice("%s: firmware %s refused: error %d\n", card->name, path, err);
		WRITE_ONCE(card->firmware.result, err);
		dbflash_notify(card, "firmware_result");
	}
	return err;
}

void dbflash_firmware_boot(struct dbflash_card *card)
{
	struct dbflash_firmware *firmware = &card->firmware;

	if (firmware->slots[firmware->next].valid)
		firmware->active = firmware->next;
	else
		firmware->next = firmware->active;
	trace_dbflash_firmware(card->index, "boot", firmware->active, 100, 0);
}

/* As it was made: one slot, filled. The card has no power. */
void dbflash_firmware_factory(struct dbflash_card *card)
{
	struct dbflash_firmware *firmware = &card->firmware;

	slot_erase(&firmware->slots[0]);
	slot_erase(&firmware->slots[1]);
	firmware->slots[0].version = card->config.firmware;
	firmware->slots[0].valid = true;
	firmware->active = 0;
	firmware->next = 0;
	firmware->result = 0;
	firmware->progress = 0;
}

/* Losing power in the middle fails the update. */
void dbflash_firmware_stop(struct dbflash_card *card)
{
	cancel_delayed_work_sync(&card->firmware.work);
	mutex_lock(&card->lock);
	if (card->state == DBFLASH_UPDATING)
		finish(card, -EIO);
	mutex_unlock(&card->lock);
}

void dbflash_firmware_init(struct dbflash_card *card)
{
	card->firmware.fail_at = UINT_MAX;
	INIT_DELAYED_WORK(&card->firmware.work, firmware_step);
	dbflash_firmware_factory(card);
}

void dbflash_firmware_free(struct dbflash_card *card)
{
	slot_erase(&card->firmware.slots[0]);
	slot_erase(&card->firmware.slots[1]);
}

// A catalogue that is made up: so many entries of so many departments, with every kind of problem and some rows that are
// no entries. The same every time.

const COLUMNS = ["信息资源代码", "信息资源名称", "信息资源提供方", "信息资源分类", "信息资源摘要", "信息资源格式", "信息项", "共享类型",
  "共享条件", "不予共享依据", "共享方式", "暂缓共享申请日期", "暂缓共享批准日期", "暂缓共享截止日期", "开放属性", "更新周期", "保密属性",
  "发布日期", "联系电话"];

const DEPARTMENTS = ["公安局", "民政局", "教育局", "卫生健康委员会", "人力资源和社会保障局", "市场监督管理局", "自然资源和规划局",
  "住房和城乡建设局", "交通运输局", "生态环境局", "农业农村局", "水务局", "应急管理局", "医疗保障局", "税务局", "司法局", "审计局",
  "统计局", "气象局", "城市管理行政执法局", "退役军人事务局", "文化和旅游局", "行政审批服务管理局", "住房公积金管理中心"];

const SUBJECTS = ["企业登记", "不动产登记", "婚姻登记", "低保对象", "社会救助", "医师执业", "学籍", "车辆登记", "驾驶证", "参保人员",
  "排污许可", "食品经营许可", "建设工程规划许可", "施工许可", "公交线路", "水质监测", "气象预警", "行政处罚", "法律援助", "公积金缴存"];

const KINDS = ["基本信息", "办理结果", "变更记录", "统计数据", "年度名录"];

/** Whole numbers below a bound, always the same ones. */
function numbers(seed) {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
}

function row(place, departments, next) {
  const department = Math.min(next(departments), next(departments));
  const share = next(10);
  const type = share < 4 ? "无条件共享" : share < 7 ? "有条件共享" : share < 9 ? "不予共享" : "";
  const lapsed = type === "不予共享" && next(5) === 0;
  const open = next(6) === 0;
  const character = next(3) === 0 ? "" : next(2) === 0 ? "基础 公共" : "非基础 非公共";
  return {
    "信息资源代码": next(12) === 0 ? "" : `30600100${1 + (department % 9)}/${String(place).padStart(6, "0")}`,
    "信息资源名称": SUBJECTS[place % SUBJECTS.length] + KINDS[Math.floor(place / SUBJECTS.length) % KINDS.length]
      + (place >= 100 ? `（${2015 + Math.floor(place / 100)} 年）` : ""),
    "信息资源提供方": `某市${DEPARTMENTS[department]}`,
    "信息资源分类": next(3) === 0 ? "" : "公共服务",
    "信息资源摘要": next(2) === 0 ? "" : "依职责形成的业务数据",
    "信息资源格式": next(4) === 0 ? "" : "数据库、xlsx",
    "信息项": `${next(4) === 0 ? "身份证号" : "公民身份号码"} | C(18) | | ${character}\n姓名 | C(50) | | ${character}\n备注 | C(200)`,
    "共享类型": type,
    "共享条件": type === "有条件共享" && next(3) > 0 ? "仅限核验使用" : "",
    "不予共享依据": type === "不予共享" && next(3) === 0 ? "中华人民共和国统计法" : "",
    "共享方式": ["政务专网交换", "政务外网共享平台", "", "政务专网交换"][next(4)],
    "暂缓共享申请日期": lapsed ? "2024-01-10" : "",
    "暂缓共享批准日期": lapsed ? "2024-02-01" : "",
    "暂缓共享截止日期": lapsed ? "2025-02-01" : "",
    "开放属性": open ? "无条件开放" : "不予开放",
    "更新周期": ["每日", "每月", "每年", ""][next(4)],
    "保密属性": ["公开信息", "内部信息", "内部信息", "敏感信息", "", ""][next(6)],
    "发布日期": next(40) === 0 ? "2025-02-30" : `202${3 + next(3)}-0${1 + next(9)}-15`,
    "联系电话": next(3) === 0 ? "" : `0351-40000${String(department).padStart(2, "0")}`,
  };
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv = (rows) => [COLUMNS, ...rows.map((each) => COLUMNS.map((column) => each[column] ?? ""))]
  .map((cells) => cells.map(cell).join(",")).join("\n") + "\n";

/** So many accepted entries and the rows that are rejected among them. */
export function catalogue(entries, departments = DEPARTMENTS.length) {
  const next = numbers(20260301);
  const rows = [];
  let accepted = 0;
  for (let place = 1; accepted < entries; place++) {
    const each = row(place, departments, next);
    accepted += each["发布日期"] === "2025-02-30" ? 0 : 1;
    rows.push(each);
  }
  return csv(rows);
}

/** Every problem at once, under names as long as names get. */
export function long() {
  const next = numbers(7);
  const rows = [];
  for (let place = 1; place <= 400; place++) {
    const each = row(place, 24, next);
    each["信息资源名称"] = each["信息资源名称"].repeat(6);
    each["信息资源提供方"] = each["信息资源提供方"].repeat(7);
    each["发布日期"] = "2025-03-15";
    each["联系电话"] = "0351-4000000 转 8001，手机 139 0000 0000，传真 0351-4000001";
    if (place % 9 === 0) {
      Object.assign(each, { "共享类型": "无条件共享", "共享方式": "政务外网共享平台", "保密属性": place % 2 ? "秘密" : "敏感信息" });
    } else if (place % 9 === 1) {
      Object.assign(each, { "共享类型": "不予共享", "不予共享依据": "", "暂缓共享申请日期": "2026-01-10" });
    } else if (place % 9 === 2) {
      Object.assign(each, { "共享类型": "不予共享", "不予共享依据": "", "暂缓共享申请日期": "" });
    } else if (place % 9 === 3) {
      each["信息资源代码"] = "";
    }
    rows.push(each);
  }
  return csv(rows);
}

/** One entry of which nothing is found but that its number of items is one. */
export function single() {
  return csv([{
    "信息资源代码": "306001001/000001", "信息资源名称": "户籍人口基本信息", "信息资源提供方": "某市公安局",
    "信息项": "公民身份号码 | C(18) | | 基础 公共", "共享类型": "无条件共享", "共享方式": "政务专网交换", "保密属性": "内部信息",
  }]);
}
